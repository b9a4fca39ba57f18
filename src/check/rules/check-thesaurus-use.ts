import { hash } from "node:crypto";
import { listEntries, problemAt, type Content, type Entry, type Rule } from "#src/collections/content.ts";
import { thesaurus } from "#src/collections/thesaurus/definition.ts";
import { listStems } from "#src/search/thesaurus.ts";
import { remember } from "../facts/notes.ts";

/** Those of some stems that the words of a record have. */
const listStemsOf = ({ data, body }: Entry<unknown>, wanted: ReadonlySet<string>): string[] => [
  ...new Set(listStems(`${JSON.stringify(data)} ${body?.text ?? ""}`).filter((stem) => wanted.has(stem))),
];

/** Those of some stems that words of the content outside the thesaurus have. */
function findUsed(content: Content, wanted: ReadonlySet<string>): Set<string> {
  const given = hash("sha1", [...wanted].join("\n"), "base64url");
  const others = listEntries(content).filter(({ file }) => file !== thesaurus.path);
  return new Set(
    others.flatMap((entry) => remember(entry, "stems", () => listStemsOf(entry, wanted), given)),
  );
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
