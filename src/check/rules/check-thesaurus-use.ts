import { hash } from "node:crypto";
import { listEntries, problemAt, type Content, type Entry, type Rule } from "#src/collections/content.ts";
import { thesaurus } from "#src/collections/thesaurus/definition.ts";
import { listStems } from "#src/search/thesaurus.ts";
import { remember } from "../facts/notes.ts";

/** Some stems with their numbers. */
type Wanted = ReadonlyMap<string, number>;

/** The numbers of those stems that the words of a record have. */
const listStemsOf = ({ data, body }: Entry<unknown>, wanted: Wanted): number[] => [
  ...new Set(
    listStems(`${JSON.stringify(data)} ${body?.text ?? ""}`).flatMap((stem) => wanted.get(stem) ?? []),
  ),
];

/** Those of some stems that words of the content outside the thesaurus have. */
function findUsed(content: Content, stems: ReadonlySet<string>): Set<string> {
  const list = [...stems];
  const given = hash("sha1", list.join("\n"), "base64url");
  const wanted: Wanted = new Map(list.map((stem, number) => [stem, number]));
  const used = new Set<number>();
  for (const entry of listEntries(content).filter(({ file }) => file !== thesaurus.path))
    for (const number of remember(entry, "stems", () => listStemsOf(entry, wanted), given)) used.add(number);
  return new Set(list.filter((_, number) => used.has(number)));
}

/** A term of the thesaurus that no text has leads nobody anywhere. */
export const checkThesaurusUse: Rule = (content) => {
  const terms = content.entries.thesaurus.flatMap((entry) =>
    (entry.data.terms ?? []).map((term, index) => ({ entry, term, index, stems: listStems(term) })),
  );
  const used = findUsed(content, new Set(terms.flatMap(({ stems }) => stems)));
  return terms.flatMap(({ entry, term, index, stems }) =>
    stems.every((stem) => used.has(stem))
      ? []
      : [problemAt(entry, "thesaurus-term-unused", ["terms", index], { term })],
  );
};
