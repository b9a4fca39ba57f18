import { toQuestion, type Question } from "#src/search/correction.ts";
import { listQueryWords } from "#src/search/query-words.ts";
import { toStem } from "#src/search/stem.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { loadLexicon } from "./lexicon.ts";
import { ranking } from "./ranking.ts";

/** Filters of a search: filter name to the chosen values. */
export type Filters = Record<string, string[]>;
/** Filter name to its values with the number of pages of each. */
export type FilterCounts = Record<string, Record<string, number>>;
/** A found page: its address and the fields recorded with it. */
export type FoundPage = { url: string; meta: Record<string, string> };

type PagefindSearch = {
  results: { id: string; data: () => Promise<FoundPage> }[];
  filters: FilterCounts;
  unfilteredResultCount: number;
};
type Pagefind = {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ) => Promise<PagefindSearch>;
};

let loaded: Promise<Pagefind> | undefined;

const load = (base: string): Promise<Pagefind> =>
  (loaded ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: base, ranking });
    await pagefind.init();
    return pagefind;
  }));

const toOptions = (filters: Filters) => ({
  filters: Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  ),
});

const isQuoted = (term: string) => /^\s*".+"\s*$/.test(term);
const toTerm = (words: readonly string[]) => words.map(toStem).join(" ");

/** When no page has all the words, leaves out the one without which the fewest pages, but at least one, are found. */
async function relax(pagefind: Pagefind, question: Question): Promise<Question> {
  const { words } = question;
  if (words.length < 2) return question;
  const found = await pagefind.search(toTerm(words), toOptions({}));
  if (found.unfilteredResultCount > 0) return question;
  const attempts = await Promise.all(
    words.map(async (word, index) => {
      const rest = words.toSpliced(index, 1);
      const { unfilteredResultCount: count } = await pagefind.search(toTerm(rest), toOptions({}));
      return { count, question: { ...question, words: rest, omitted: [...question.omitted, word] } };
    }),
  );
  const fruitful = attempts.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  return fruitful[0]?.question ?? question;
}

/** What to ask the index for a visitor's words; words in straight quotes are sought exactly as they stand. */
async function ask(base: string, pagefind: Pagefind, term: string) {
  const nothing: Question = { words: [], corrected: undefined, omitted: [] };
  if (term.trim() === "") return { query: null, question: nothing };
  if (isQuoted(term)) return { query: foldText(term), question: nothing };
  const written = listQueryWords(term);
  const question = await relax(pagefind, toQuestion(written, await loadLexicon(base)));
  const { words } = question;
  return { query: words.length > 0 ? toTerm(words) : `"${foldText(written.join(" "))}"`, question };
}

async function countPages(pagefind: Pagefind, query: string | null, filters: Filters): Promise<FilterCounts> {
  await pagefind.filters();
  const found = await pagefind.search(query, toOptions(filters));
  const chosen = Object.keys(filters).filter((name) => (filters[name] ?? []).length > 0);
  const relaxed = await Promise.all(
    chosen.map(async (name) => {
      const others = await pagefind.search(query, toOptions({ ...filters, [name]: [] }));
      return [name, others.filters[name] ?? {}] as const;
    }),
  );
  return { ...found.filters, ...Object.fromEntries(relaxed) };
}

/** An answer of the search: results, best first, and the words that were corrected or left out. */
export type SearchAnswer = {
  results: PagefindSearch["results"];
  question: Question;
  /**
   * Counts for choosing filters. Those of a filter apply all the other filters, so that no choice leads to nothing.
   * They load more of the index than results do: ask for them only when they are shown.
   */
  countPages: () => Promise<FilterCounts>;
};

let latest: { asked: string; answer: Promise<SearchAnswer> } | undefined;

/**
 * Searches the index under `base`. Values of one filter are alternatives, filters restrict each other. What was asked
 * last is not searched for again.
 */
export function searchPages(base: string, term: string, filters: Filters): Promise<SearchAnswer> {
  const asked = JSON.stringify([base, term.trim(), filters]);
  if (latest?.asked === asked) return latest.answer;
  const answer = find(base, term, filters);
  latest = { asked, answer };
  answer.catch(() => {
    if (latest?.answer === answer) latest = undefined;
  });
  return answer;
}

async function find(base: string, term: string, filters: Filters): Promise<SearchAnswer> {
  const [pagefind] = await Promise.all([load(base), loadLexicon(base)]);
  const { query, question } = await ask(base, pagefind, term);
  const { results } =
    query === null && Object.values(filters).every((values) => values.length === 0)
      ? { results: [] }
      : await pagefind.search(query, toOptions(filters));
  return { results, question, countPages: () => countPages(pagefind, query, filters) };
}
