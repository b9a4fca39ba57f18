import { distance } from "fastest-levenshtein";
import type { EntityFile } from "./schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import type { Problem } from "#src/check/problems.ts";

type Text = { folded: string; numbers: string };
type Named = { entry: Entry<EntityFile>; name: Text; core: Text; form: string };

/** Nearly the same name in the same town is most often the same organisation entered twice. */
export const checkNames: Rule = (content) => {
  const formWords = listFormWords(content);
  const towns = new Map<string, Named[]>();
  const problems: Problem[] = [];
  for (const entry of content.entries.entities) {
    if (entry.data.name === undefined || entry.data.address === undefined) continue;
    const name = foldName(entry.data.name);
    const core = name.replaceAll(formWords, " ").replaceAll(/\s+/g, " ").trim();
    const form = entry.data.legalForm?.id ?? "";
    const named = { entry, name: toText(name), core: toText(core === "" ? name : core), form };
    const town = foldName(entry.data.address.town);
    const neighbours = towns.get(town) ?? [];
    const twin = neighbours.find((other) => isTwin(named, other));
    if (twin) problems.push(report(entry, twin.entry));
    neighbours.push(named);
    towns.set(town, neighbours);
  }
  return problems;
};

function report(entry: Entry<EntityFile>, other: Entry<EntityFile>): Problem {
  const values = {
    name: entry.data.name,
    other: other.id,
    otherName: other.data.name,
    town: entry.data.address?.town,
  };
  return problemAt(entry, "duplicate-name", ["name"], values);
}

const toText = (folded: string): Text => ({ folded, numbers: (folded.match(/\d+/g) ?? []).join() });

const isTwin = (a: Named, b: Named): boolean =>
  (a.form === b.form ? isNear(a.core, b.core) : isNear(a.name, b.name)) &&
  !hasDistinctIdentifiers(a.entry, b.entry);

/** One letter in ten may differ; numbers may not (“Klub Seniora 1” is not “Klub Seniora 2”). */
function isNear({ folded: a, numbers }: Text, { folded: b, numbers: others }: Text): boolean {
  if (numbers !== others) return false;
  const allowed = Math.floor(Math.max(a.length, b.length) / 10);
  if (Math.abs(a.length - b.length) > allowed) return false;
  return a === b || (allowed > 0 && distance(a, b) <= allowed);
}

/**
 * A pair with a common number is reported as `duplicate-identifier`; a pair with different numbers is two
 * organisations.
 */
function hasDistinctIdentifiers(a: Entry<EntityFile>, b: Entry<EntityFile>): boolean {
  const registers = ["krs", "nip", "regon"] as const;
  return registers.some(
    (key) => a.data.identifiers?.[key] !== undefined && b.data.identifiers?.[key] !== undefined,
  );
}

/** Words that describe the legal form rather than the name, taken from the vocabulary of legal forms. */
function listFormWords(content: Content): RegExp {
  const words = content.entries["legal-forms"].flatMap(({ data }) => [
    data.name?.pl,
    data.abbreviation,
    ...(data.synonyms ?? []),
  ]);
  const folded = words.flatMap((word) => (word ? [foldName(word)] : [])).sort((a, b) => b.length - a.length);
  return folded.length > 0 ? new RegExp(`\\b(?:${folded.join("|")})\\b`, "g") : /(?!)/g;
}
