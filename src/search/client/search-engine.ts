import { hasAllWords, toLexicon, toQuestion, type Question } from "#src/search/correction.ts";
import { listQueryWords } from "#src/search/query-words.ts";
import { RECORDS_IN_FILE, type SearchRecord } from "#src/search/records.ts";
import { toStem } from "#src/search/stem.ts";
import { fetchJson } from "#src/ui/client/fetch-json.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { watchIndex } from "./index-watch.ts";
import { ranking } from "./ranking.ts";

/** Filters of a search: filter name to the chosen values. */
export type Filters = Record<string, string[]>;
/** Filter name to its values with the number of pages of each. */
export type FilterCounts = Record<string, Record<string, number>>;
/** An answer: the numbers of the found pages, best first, what was asked of the index, and what became of the words. */
export type EngineAnswer = { found: number[]; query: string | null; question: Question };

type PagefindSearch = { results: { id: string }[]; filters: FilterCounts; unfilteredResultCount: number };
type Pagefind = {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ) => Promise<PagefindSearch>;
};

const toOptions = (filters: Filters) => ({
  filters: Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  ),
});

const isQuoted = (term: string) => /^\s*".+"\s*$/.test(term);
const toTerm = (words: readonly string[]) => words.map(toStem).join(" ");
const unchanged = (words: string[]): Question => ({ words, corrected: undefined, omitted: [] });

/** Leaves out the word without which the fewest pages, but at least one, are found; for words that no page has all. */
async function relax(pagefind: Pagefind, question: Question): Promise<Question> {
  const attempts = await Promise.all(
    question.words.map(async (word, index) => {
      const words = question.words.toSpliced(index, 1);
      const { unfilteredResultCount: count } = await pagefind.search(toTerm(words), toOptions({}));
      return { count, question: { ...question, words, omitted: [...question.omitted, word] } };
    }),
  );
  const fruitful = attempts.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  return fruitful[0]?.question ?? question;
}

/** The search over the index in the folder `pagefind/` under `base`. Its files are loaded when they are needed. */
export class SearchEngine {
  readonly #folder: string;
  #pagefind: Promise<Pagefind> | undefined;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #countFailures = watchIndex();
  #lostWordFiles = 0;

  constructor(base: string) {
    this.#folder = new URL(`${base}pagefind/`, location.href).href;
  }

  /** Loads a file of the index once; one that failed is tried again when it is asked for again. */
  #load<T>(path: string): Promise<T> {
    const loading =
      this.#files.get(path) ??
      fetchJson(this.#folder + path).catch((error: unknown) => {
        this.#files.delete(path);
        throw error;
      });
    this.#files.set(path, loading);
    return loading as Promise<T>;
  }

  /** What Pagefind answers; throws when a part of the index could not be had meanwhile. */
  async #whole<T>(answer: Promise<T>): Promise<T> {
    const failures = this.#countFailures();
    const answered = await answer;
    if (this.#countFailures() > failures) throw new Error("a part of the search index could not be loaded");
    return answered;
  }

  /** Loads a list of words; without one, what is written is searched for uncorrected. */
  #loadWords(path: string): Promise<string[] | undefined> {
    return this.#load<string[]>(path).catch(() => {
      this.#lostWordFiles += 1;
      return undefined;
    });
  }

  #open(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ `${this.#folder}pagefind.js`)
      .then(async (pagefind: Pagefind) => {
        await pagefind.options({ ranking, noWorker: true });
        await this.#whole(pagefind.init());
        return pagefind;
      })
      .catch((error: unknown) => {
        this.#pagefind = undefined;
        throw error;
      });
    return this.#pagefind;
  }

  /** The words to look for instead of those that no page has. Without the list of words nothing is corrected. */
  async #correct(written: string[]): Promise<Question> {
    const words = (await this.#loadWords("words.json")) ?? [];
    return toQuestion(written, toLexicon(words));
  }

  /**
   * Searches for a visitor's words; words in straight quotes are sought exactly as they stand. Values of one filter are
   * alternatives, filters restrict each other. Throws when the answer could be empty because of what did not load.
   */
  async search(term: string, filters: Filters): Promise<EngineAnswer> {
    const lost = this.#lostWordFiles;
    const answer = await this.#whole(this.#search(term, filters));
    if (answer.found.length === 0 && this.#lostWordFiles > lost)
      throw new Error("a list of words could not be loaded");
    return answer;
  }

  async #search(term: string, filters: Filters): Promise<EngineAnswer> {
    const pagefind = await this.#open();
    const find = async (query: string | null, question: Question) => {
      const { results, unfilteredResultCount: count } = await pagefind.search(query, toOptions(filters));
      return { found: results.map(({ id }) => Number(id)), query, question, count };
    };
    if (term.trim() === "") {
      const isAsked = Object.values(filters).some((values) => values.length > 0);
      return isAsked ? find(null, unchanged([])) : { found: [], query: null, question: unchanged([]) };
    }
    if (isQuoted(term)) return find(foldText(term), unchanged([]));
    const written = listQueryWords(term);
    const [answer, isKnown] = await Promise.all([
      find(toTerm(written), unchanged(written)),
      hasAllWords(written, (file) => this.#loadWords(`words/${file}.json`)),
    ]);
    if (isKnown && (answer.count > 0 || written.length < 2)) return answer;
    const corrected = isKnown ? answer.question : await this.#correct(written);
    if (corrected.words.length === 0) return find(`"${foldText(written.join(" "))}"`, corrected);
    const second = isKnown ? answer : await find(toTerm(corrected.words), corrected);
    if (second.count > 0 || corrected.words.length < 2) return second;
    const question = await relax(pagefind, corrected);
    return question === corrected ? second : find(toTerm(question.words), question);
  }

  /** Counts for choosing filters. Those of a filter apply all the other filters, so that no choice leads to nothing. */
  count(query: string | null, filters: Filters): Promise<FilterCounts> {
    return this.#whole(this.#count(query, filters));
  }

  async #count(query: string | null, filters: Filters): Promise<FilterCounts> {
    const pagefind = await this.#open();
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

  /** The records of found pages. */
  read(numbers: readonly number[]): Promise<SearchRecord[]> {
    return Promise.all(
      numbers.map(async (number) => {
        const records = await this.#load<SearchRecord[]>(
          `records/${Math.floor(number / RECORDS_IN_FILE)}.json`,
        );
        const record = records[number % RECORDS_IN_FILE];
        if (!record) throw new Error(`the search index has no record ${number}`);
        return record;
      }),
    );
  }
}
