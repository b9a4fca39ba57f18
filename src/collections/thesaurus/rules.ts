import { problemAt, type Entry, type Rule } from "#src/collections/content.ts";
import { listStems } from "#src/search/thesaurus.ts";
import type { ThesaurusFile } from "./schema.ts";

const toKey = (words: string) => listStems(words).join(" ");

/** What each term leads to, in stems. */
function listRelations(entries: readonly Entry<ThesaurusFile>[]): Map<string, Set<string>> {
  const relations = new Map<string, Set<string>>();
  for (const { data } of entries)
    for (const term of data.terms ?? []) {
      const known = relations.get(toKey(term)) ?? new Set();
      for (const word of data.usedFor ?? []) known.add(toKey(word));
      relations.set(toKey(term), new Set([...known].filter((one) => one !== toKey(term))));
    }
  return relations;
}

/** Whether one word leads to the other, over any number of entries. */
function leadsTo(relations: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const [waiting, seen] = [[from], new Set<string>()];
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    if (word === to) return true;
    if (seen.has(word)) continue;
    seen.add(word);
    waiting.push(...(relations.get(word) ?? []));
  }
  return false;
}

/** A word that stands for a term cannot be the term of what it stands for: which of them texts use would be unknown. */
const checkCycles: Rule = ({ entries }) => {
  const relations = listRelations(entries.thesaurus);
  return entries.thesaurus.flatMap((entry) =>
    (entry.data.usedFor ?? []).flatMap((word, index) => {
      const term = (entry.data.terms ?? []).find(
        (own) => toKey(own) !== toKey(word) && leadsTo(relations, toKey(word), toKey(own)),
      );
      return term === undefined
        ? []
        : [problemAt(entry, "thesaurus-cycle", ["usedFor", index], { word, term })];
    }),
  );
};

/** The rules of thesaurus. */
export const rules: readonly Rule[] = [checkCycles];
