import { hasAllWords, toLexicon, toQuestion, type Question } from "#src/search/correction.ts";
import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import { asksHow, listQueryWords } from "#src/search/query-words.ts";
import { RECORDS_IN_FILE, type SearchRecord } from "#src/search/records.ts";
import { toStem } from "#src/search/stem.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { combineHits, type PageWeight } from "./combine-hits.ts";
import { IndexFiles } from "./index-files.ts";
import {
  countFilters,
  openPagefind,
  toHits,
  type FilterCounts,
  type Filters,
  type Pagefind,
} from "./pagefind.ts";

/** An answer: the numbers of the found pages, best first, what was asked of the index, and what became of the words. */
export type EngineAnswer = { found: number[]; query: string | null; question: Question };

const isQuoted = (term: string) => /^\s*".+"\s*$/.test(term);
const unchanged = (words: string[]): Question => ({ words, corrected: undefined, omitted: [] });

/** What has ended comes after what is open or lasting, unless it fits much better. */
const ENDED = 0.6;
/** Guides come first where the way to do something is asked for. */
const GUIDE = 1.6;
/** Pages of a kind that is named in the query. */
const NAMED_KIND = 1.4;

/** The weight of pages for a query: their state, whether they tell how, and whether their kind is asked for. */
function weighPages(term: string, stems: readonly string[], traits: TraitsFile): PageWeight {
  const isHow = asksHow(term);
  const named = new Set(
    traits.kinds.filter((kind) => kind.split(" ").some((word) => stems.includes(toStem(word)))),
  );
  return (page) => {
    const { kind, isEnded, isGuide } = readTraits(traits, page);
    return (isEnded ? ENDED : 1) * (isHow && isGuide ? GUIDE : 1) * (named.has(kind) ? NAMED_KIND : 1);
  };
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
    if (isQuoted(term)) return find(foldText(term), unchanged([]));
    const question = await this.#ask(listQueryWords(term));
    const stems = [...new Set(question.words.map(toStem))];
    const [traits, ...answers] = await Promise.all([
      this.#files.load<TraitsFile>("traits.json"),
      ...stems.map((stem) => toHits(pagefind, stem, filters)),
    ]);
    const { pages, missing } = combineHits(answers, traits.pages.length / 2, weighPages(term, stems, traits));
    const lacking = new Set(missing.map((word) => stems[word]));
    const omitted = question.words.filter((word) => lacking.has(toStem(word)));
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
