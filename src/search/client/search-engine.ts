import { hasAllWords, toLexicon, toQuestion, type Question } from "#src/search/correction.ts";
import { toTraitsAt, type PageEnd } from "#src/search/page-ends.ts";
import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";
import type { PlacePages } from "#src/search/place-pages.ts";
import { asksWhat, listQueryWords, toIndexedText } from "#src/search/query-words.ts";
import {
  findPartList,
  showParts,
  type PartList,
  type ShownPart,
} from "#src/search/understanding/part-links.ts";
import { RECORDS_IN_FILE, type SearchRecord } from "#src/search/records.ts";
import { toStem } from "#src/search/stem.ts";
import { describeWords } from "./asked-words.ts";
import { combineHits } from "./combine-hits.ts";
import { countFilters } from "./filter-counts.ts";
import { toWordFinder } from "./find-word.ts";
import { groupPages, type PageGroup } from "./group-pages.ts";
import { IndexFiles, type ReadFile } from "./index-files.ts";
import { placeMeaning } from "./place-meaning.ts";
import { listNamed } from "./named-pages.ts";
import { narrowPages, type Narrowed } from "./narrow-pages.ts";
import { Pagefind, type FilterCounts, type Filters } from "./pagefind.ts";
import { isEmptySearch, type SearchState } from "./search-state.ts";
import { loadTerms, understandQuery } from "./understand-query.ts";
import { weighAnswer, type Meant } from "./weigh-answer.ts";
import { listAskedForms, listAskedPages } from "./weigh-parts.ts";

/** What is understood of a query, and the list that its parts narrow together. */
type Meaning = { parts: ShownPart[]; list: PartList | undefined };

/** What becomes of the words of a query; it is guessed where it still depends on what was not waited for. */
type Reading = Meaning & { question: Question; isGuessed: boolean };

/** An answer: the found pages, best first, what became of the words of the query, and what is understood of it. */
export type EngineAnswer = Narrowed & Reading & { groups: PageGroup[] };

/** A record, and whether what it tells of has ended. */
export type ReadRecord = { record: SearchRecord; isEnded: boolean };

type Ranked = Reading & { pages: number[] };
/** Traits as the index has them, the counties whose pages it lists, and the number of its files of names. */
type Traits = TraitsFile & { ends: PageEnd[]; counties: string[]; names: number };

/** What is understood of a query, what is shown of it, and whether it names a form alone. */
type Understood = Meant & { meaning: Meaning; isForm: boolean };
/** Pagefind, and how it finds the pages with a word. */
type Opened = { pagefind: Pagefind; findWord: ReturnType<typeof toWordFinder> };
/** A guess is about words that are still being typed: it waits for nothing that an answer hardly depends on. */
type Sought = SearchState & { isGuess?: boolean };

const isQuoted = (term: string) => /^\s*".+"\s*$/.test(term);
const NOTHING = { parts: [], list: undefined, isGuessed: false };
const unchanged = (words: string[]): Question => ({ words, corrected: undefined, omitted: [] });

/** The search over the index in the folder `pagefind/` under `base`. Its files are loaded when they are needed. */
export class SearchEngine {
  readonly #files: IndexFiles;
  #opened: Promise<Opened> | undefined;

  constructor(base: string, read: ReadFile) {
    this.#files = new IndexFiles(new URL(`${base}pagefind/`, location.href).href, read);
  }

  #open(): Promise<Opened> {
    void loadTerms(this.#files);
    this.#opened ??= Pagefind.open(this.#files)
      .then((pagefind) => ({ pagefind, findWord: toWordFinder(pagefind) }))
      .catch((error: unknown) => {
        this.#opened = undefined;
        throw error;
      });
    return this.#opened;
  }

  /**
   * Searches for a visitor's words; words in straight quotes are sought exactly as they stand. Values of one filter are
   * alternatives, filters restrict each other. Throws when the answer could be empty because of what did not load.
   */
  async search(asked: SearchState): Promise<EngineAnswer> {
    const lost = this.#files.lostLists;
    const answer = await this.#search(asked);
    if (answer.found.length === 0 && this.#files.lostLists > lost)
      throw new Error("a list of words could not be loaded");
    return answer;
  }

  /** The likely answer to words that are being typed. The records of so many results are loaded for it. */
  async guess(asked: SearchState, results: number): Promise<EngineAnswer> {
    const answer = await this.#search({ ...asked, isGuess: true });
    this.read(answer.found.slice(0, results)).catch(() => undefined);
    return { ...answer, isGuessed: answer.isGuessed || answer.found.length === 0 };
  }

  async #search({ filters: { kind: kinds = [], ...filters }, ...asked }: Sought): Promise<EngineAnswer> {
    const [traits, { pages, ...ranked }] = await Promise.all([
      this.#loadTraits(),
      this.#rank({ ...asked, filters: { kind: kinds, ...filters } }, filters),
    ]);
    const narrowed = narrowPages(pages, traits, { kinds, skipsEnded: asked.skipsEnded });
    const parts = await Promise.all(ranked.parts.map((part) => this.#leadToEntity(part, pages, traits)));
    return { ...ranked, ...narrowed, parts, groups: groupPages(narrowed.found, traits) };
  }

  /** A number leads to the entity that has it, if only one is found by it. */
  async #leadToEntity(part: ShownPart, pages: readonly number[], traits: TraitsFile): Promise<ShownPart> {
    if (part.facet !== "number" || part.isWrong) return part;
    const { kinds } = await loadTerms(this.#files);
    const label = kinds.find(([kind]) => kind === "entity")?.[1];
    const [entity, ...others] = pages.filter((page) => readTraits(traits, page).kind === label);
    if (entity === undefined || others.length > 0) return part;
    const [found] = await this.read([entity]);
    return found ? { ...part, name: `${part.name}: ${found.record[1]}`, href: `/${found.record[0]}` } : part;
  }

  /** The pages that answer, whatever their kind and state. */
  async #rank(asked: Sought, filters: Filters): Promise<Ranked> {
    const { pagefind, findWord } = await this.#open();
    const { term, isGuess = false } = asked;
    const find = async (query: string | null) => {
      const hits = await pagefind.search(query, filters);
      return { pages: hits.map(({ page }) => page), question: unchanged([]), ...NOTHING };
    };
    if (isEmptySearch(asked)) return { pages: [], question: unchanged([]), ...NOTHING };
    if (term.trim() === "") return find(null);
    if (isQuoted(term)) return find(toIndexedText(term));
    const [traits, question] = await Promise.all([this.#loadTraits(), this.#ask(listQueryWords(term))]);
    const words = [...new Map(question.words.map((word) => [toStem(word), word])).values()];
    const [named, understood, ...answers] = await Promise.all([
      listNamed(this.#files, question.words, { count: traits.names, isGuess }),
      this.#understand(pagefind, asked, traits.counties),
      ...words.map((word) => findWord(word, traits.language, filters)),
    ]);
    const weight = weighAnswer(term, words, named.pages, { traits, meant: understood });
    const asks = describeWords(words, term, traits, understood);
    const { pages: ranked, missing } = combineHits(answers, traits.pages.length / 2, weight, asks);
    const lacking = new Set(missing.map((word) => words[word]));
    const omitted = words.filter((word) => lacking.has(word));
    return {
      pages: understood.isForm ? placeMeaning(ranked, traits, asksWhat(term)) : ranked,
      question: { ...question, omitted: [...question.omitted, ...omitted] },
      ...understood.meaning,
      isGuessed: named.isLacking,
    };
  }

  /** The traits of all pages now. */
  async #loadTraits(): Promise<Traits> {
    const traits = await this.#files.load<Traits>("traits.json");
    return { ...traits, ...toTraitsAt(traits, Date.now()) };
  }

  /** What is understood of a query, and the pages of the place and of the legal form that it names. */
  async #understand(
    pagefind: Pagefind,
    asked: SearchState,
    counties: readonly string[],
  ): Promise<Understood> {
    const { parts, terms } = await understandQuery(this.#files, asked);
    const load = (county: string) => this.#files.load<PlacePages>(`places/${county}.json`);
    const forms = listAskedForms(asked.term, parts);
    const [place, formed] = await Promise.all([
      listAskedPages(parts, counties, load).catch(() => undefined),
      forms.length === 0 || asksWhat(asked.term) ? [] : pagefind.search(null, { form: forms }),
    ]);
    const meaning: Meaning = { parts: showParts(asked.term, parts, terms), list: findPartList(parts, terms) };
    const form = new Set(formed.map(({ page }) => page));
    return { parts, terms, place, form, meaning, isForm: forms.length > 0 && place === undefined };
  }

  /** The words to look for: those that no page has are corrected. Without the list of words nothing is. */
  async #ask(written: string[]): Promise<Question> {
    if (await hasAllWords(written, (file) => this.#files.loadWords(`words/${file}.json`)))
      return unchanged(written);
    return toQuestion(written, toLexicon((await this.#files.loadWords("words.json")) ?? []));
  }

  /** Counts for choosing filters. Those of a filter apply all the other filters, so that no choice leads to nothing. */
  async count(asked: SearchState): Promise<FilterCounts> {
    const { pagefind } = await this.#open();
    const { kind = [], ...filters } = asked.filters;
    const { found } = await this.#search({ ...asked, filters: { kind } });
    const isAsked = asked.term.trim() !== "" || kind.length > 0;
    return countFilters(pagefind, isAsked ? found : undefined, filters);
  }

  /** The records of found pages, and whether what they tell of has ended. */
  async read(numbers: readonly number[]): Promise<ReadRecord[]> {
    const traits = await this.#loadTraits();
    return Promise.all(
      numbers.map(async (number) => {
        const file = `records/${Math.floor(number / RECORDS_IN_FILE)}.json`;
        const record = (await this.#files.load<SearchRecord[]>(file))[number % RECORDS_IN_FILE];
        if (!record) throw new Error(`the search index has no record ${number}`);
        return { record, isEnded: readTraits(traits, number).isEnded };
      }),
    );
  }
}
