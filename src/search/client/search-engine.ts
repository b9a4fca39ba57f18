import { hasAllWords, toLexicon, toQuestion, type Question } from "#src/search/correction.ts";
import type { TraitsFile } from "#src/search/page-traits.ts";
import { listQueryWords, toIndexedText, toNameKey } from "#src/search/query-words.ts";
import { RECORDS_IN_FILE, type SearchRecord } from "#src/search/records.ts";
import { toRoot, toStem } from "#src/search/stem.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { combineHits, type Hit } from "./combine-hits.ts";
import { IndexFiles } from "./index-files.ts";
import {
  countFilters,
  openPagefind,
  toHits,
  type FilterCounts,
  type Filters,
  type Pagefind,
} from "./pagefind.ts";
import { weighPages } from "./weigh-pages.ts";

/** An answer: the numbers of the found pages, best first, what was asked of the index, and what became of the words. */
export type EngineAnswer = { found: number[]; query: string | null; question: Question };

const isQuoted = (term: string) => /^\s*".+"\s*$/.test(term);
const unchanged = (words: string[]): Question => ({ words, corrected: undefined, omitted: [] });

/** A word that so few pages have is sought in words that share its root as well, which count for less. */
const FEW = 3;
const RELATED = 0.5;

/**
 * The pages with a word in any form. Pagefind knows the forms of English words but not of Polish ones, which are sought by
 * their stems and, where few pages have them, by the roots of related words.
 */
async function findWord(
  pagefind: Pagefind,
  word: string,
  language: string,
  filters: Filters,
): Promise<Hit[]> {
  if (language !== "pl") return toHits(pagefind, foldText(word), filters);
  const stem = toStem(word);
  const hits = await toHits(pagefind, stem, filters);
  const root = hits.length < FEW ? toRoot(stem) : undefined;
  if (root === undefined) return hits;
  const [best, known] = [
    Math.max(1, ...hits.map(({ score }) => score)),
    new Set(hits.map(({ page }) => page)),
  ];
  const related = (await toHits(pagefind, root, filters)).filter(({ page }) => !known.has(page));
  const most = Math.max(1, ...related.map(({ score }) => score));
  return [...hits, ...related.map(({ page, score }) => ({ page, score: (score / most) * best * RELATED }))];
}

/** The search over the index in the folder `pagefind/` under `base`. Its files are loaded when they are needed. */
export class SearchEngine {
  readonly #files: IndexFiles;
  #pagefind: Promise<Pagefind> | undefined;

  constructor(base: string) {
    this.#files = new IndexFiles(new URL(`${base}pagefind/`, location.href).href);
  }

  #open(): Promise<Pagefind> {
    this.#pagefind ??= openPagefind(this.#files).catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  /**
   * Searches for a visitor's words; words in straight quotes are sought exactly as they stand. Values of one filter are
   * alternatives, filters restrict each other. Throws when the answer could be empty because of what did not load.
   */
  async search(term: string, filters: Filters): Promise<EngineAnswer> {
    const lost = this.#files.lostLists;
    const answer = await this.#files.whole(this.#search(term, filters));
    if (answer.found.length === 0 && this.#files.lostLists > lost)
      throw new Error("a list of words could not be loaded");
    return answer;
  }

  async #search(term: string, filters: Filters): Promise<EngineAnswer> {
    const pagefind = await this.#open();
    const find = async (query: string | null, question: Question) => ({
      found: (await toHits(pagefind, query, filters)).map(({ page }) => page),
      query,
      question,
    });
    if (term.trim() === "") {
      const isAsked = Object.values(filters).some((values) => values.length > 0);
      return isAsked ? find(null, unchanged([])) : { found: [], query: null, question: unchanged([]) };
    }
    if (isQuoted(term)) return find(toIndexedText(term), unchanged([]));
    const [traits, question] = await Promise.all([
      this.#files.load<TraitsFile>("traits.json"),
      this.#ask(listQueryWords(term)),
    ]);
    const words = [...new Map(question.words.map((word) => [toStem(word), word])).values()];
    const key = toNameKey(question.words.join(" "));
    const [named, ...answers] = await Promise.all([
      key === undefined ? [] : toHits(pagefind, key, filters),
      ...words.map((word) => findWord(pagefind, word, traits.language, filters)),
    ]);
    const weight = weighPages(term, words.map(toStem), traits, named);
    const { pages, missing } = combineHits(answers, traits.pages.length / 2, weight);
    const lacking = new Set(missing.map((word) => words[word]));
    const omitted = words.filter((word) => lacking.has(word));
    return {
      found: pages,
      query: term,
      question: { ...question, omitted: [...question.omitted, ...omitted] },
    };
  }

  /** The words to look for: those that no page has are corrected. Without the list of words nothing is. */
  async #ask(written: string[]): Promise<Question> {
    if (await hasAllWords(written, (file) => this.#files.loadWords(`words/${file}.json`)))
      return unchanged(written);
    return toQuestion(written, toLexicon((await this.#files.loadWords("words.json")) ?? []));
  }

  /** Counts for choosing filters. Those of a filter apply all the other filters, so that no choice leads to nothing. */
  async count(query: string | null, filters: Filters): Promise<FilterCounts> {
    const pagefind = await this.#open();
    const { found } = query === null ? { found: undefined } : await this.search(query, {});
    return this.#files.whole(countFilters(pagefind, found, filters));
  }

  /** The records of found pages. */
  read(numbers: readonly number[]): Promise<SearchRecord[]> {
    return Promise.all(
      numbers.map(async (number) => {
        const file = `records/${Math.floor(number / RECORDS_IN_FILE)}.json`;
        const record = (await this.#files.load<SearchRecord[]>(file))[number % RECORDS_IN_FILE];
        if (!record) throw new Error(`the search index has no record ${number}`);
        return record;
      }),
    );
  }
}
