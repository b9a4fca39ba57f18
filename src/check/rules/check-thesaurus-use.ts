import { listEntries, problemAt, type Content, type Entry, type Rule } from "#src/collections/content.ts";
import { listStems } from "#src/search/thesaurus.ts";
import { remember } from "../facts/notes.ts";

const listStemsOf = ({ data, body }: Entry<unknown>): string[] => [
  ...new Set(listStems(`${JSON.stringify(data)} ${body?.text ?? ""}`)),
];

/** The stems of all words of the content outside the thesaurus. */
function listContentStems(content: Content): Set<string> {
  const others = listEntries(content).filter((entry) => !entry.file.endsWith("thesaurus.yaml"));
  return new Set(others.flatMap((entry) => remember(entry, "stems", () => listStemsOf(entry))));
}

/** A term of the thesaurus that no text has leads nobody anywhere. */
export const checkThesaurusUse: Rule = (content) => {
  const stems = listContentStems(content);
  return content.entries.thesaurus.flatMap((entry) =>
    (entry.data.terms ?? []).flatMap((term, index) =>
      listStems(term).every((stem) => stems.has(stem))
        ? []
        : [problemAt(entry, "thesaurus-term-unused", ["terms", index], { term })],
    ),
  );
};
