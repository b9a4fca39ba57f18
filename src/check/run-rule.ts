import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { listEntries } from "#src/collections/content.ts";
import { collectionNames, type CollectionName, type FileIn } from "#src/collections/index.ts";
import { toFault } from "./fault.ts";
import type { Problem } from "./problems.ts";

/** What a rule found; one problem when it throws, at the file that it cannot cope with where that is clear. */
export function runRule(rule: Rule, content: Content, today: string): Problem[] {
  try {
    return rule(content, today);
  } catch (error) {
    return [toFault(rule.name, findCause(rule, content, today), error)];
  }
}

/** Halves the files as long as the rule still throws; empty when no single one of them is the cause. */
function findCause(rule: Rule, content: Content, today: string): string {
  const throwsOn = (files: readonly string[]) => throws(rule, keepOnly(content, new Set(files)), today);
  if (throwsOn([])) return "";
  let files = [...new Set(listEntries(content).map(({ file }) => file))];
  while (files.length > 1) {
    const middle = Math.ceil(files.length / 2);
    const half = [files.slice(0, middle), files.slice(middle)].find(throwsOn);
    if (!half) return "";
    files = half;
  }
  return files[0] ?? "";
}

function throws(rule: Rule, content: Content, today: string): boolean {
  try {
    rule(content, today);
    return false;
  } catch {
    return true;
  }
}

/** The content with the entries of some files only. */
function keepOnly(content: Content, files: ReadonlySet<string>): Content {
  const entries = { ...content.entries };
  const keep = <N extends CollectionName>(name: N) => {
    const all: readonly Entry<FileIn<N>>[] = content.entries[name];
    entries[name] = all.filter(({ file }) => files.has(file));
  };
  collectionNames.forEach(keep);
  return { ...content, entries };
}
