import type { Thesaurus } from "#src/search/thesaurus.ts";
import type { SearchPage } from "./search-page.ts";
import { listWords } from "./search-page.ts";

/**
 * Adds to what the search knows of a page the words in which people ask for what it says: those for its name and
 * summary weigh like its topics, those for its text like its text.
 */
export function addRelatedWords(page: SearchPage, thesaurus: Thesaurus): SearchPage {
  const { names = "", topics = "", summary = "" } = page.fields;
  const near = thesaurus([page.name, names, topics, summary].join(" · "));
  const far = thesaurus(page.text).filter((word) => !near.includes(word));
  if (near.length + far.length === 0) return page;
  return {
    ...page,
    text: [page.text, ...far].join(" · "),
    fields: { ...page.fields, topics: [topics, ...near].filter(Boolean).join(" · ") },
    words: { ...page.words, all: `${page.words.all} ${listWords([...near, ...far].join(" "))}`.trim() },
  };
}
