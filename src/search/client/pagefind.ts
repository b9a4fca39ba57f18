import program from "@pagefind/program.js";
import type { IndexEntry } from "#src/search/index-entry.ts";
import { fromPageId } from "#src/search/page-id.ts";
import type { Hit } from "./combine-hits.ts";
import type { IndexFiles } from "./index-files.ts";
import { ranking } from "./ranking.ts";

/** Filters of a search: filter name to the chosen values. */
export type Filters = Record<string, string[]>;
/** Filter name to its values with the number of pages of each. */
export type FilterCounts = Record<string, Record<string, number>>;

type Answer = { results: { p: string; s: number }[] };

/** Marks that Pagefind leaves out of words, which the texts that it indexed are without. */
const OUTSIDE_WORDS = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}\p{M}]/gu;

const toTerm = (query: string) =>
  query.normalize("NFD").replaceAll(OUTSIDE_WORDS, "").replaceAll(/\s+/g, " ").trim();

/** Filters as Pagefind takes them: values of one filter are alternatives. */
const toChoice = (filters: Filters) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(filters)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, { any: values }]),
    ),
  );

const takers = { index: program.load_index_chunk, filter: program.load_filter_chunk };

/** The weights of fields as the program takes them. */
const weights = JSON.stringify({
  diacritic_similarity: ranking.diacriticSimilarity,
  page_length: ranking.pageLength,
  term_similarity: ranking.termSimilarity,
  meta_weights: ranking.metaWeights,
});

/** Pagefind's program with the parts of an index that it has taken so far. */
export class Pagefind {
  readonly #files: IndexFiles;
  /** Where the index stands in the program's memory; each part that is taken moves it. */
  #index: number;

  private constructor(files: IndexFiles, index: number) {
    this.#files = files;
    this.#index = index;
  }

  /** Starts the program with the list of pages of an index. Rejects where either cannot be had. */
  static async open(files: IndexFiles): Promise<Pagefind> {
    const { languages } = await files.load<IndexEntry>("pagefind-entry.json");
    const [language] = Object.values(languages);
    if (!language) throw new Error("the search index has no language");
    const [list] = await Promise.all([
      files.loadPart(`pagefind.${language.hash}.pf_meta`, (content) => content),
      files.loadPart(`wasm.${language.wasm}.pagefind`, (code) => program({ module_or_path: code })),
    ]);
    return new Pagefind(files, program.set_ranking_weights(program.init_pagefind(list), weights));
  }

  /** Hands the parts to the program that it names. */
  async #take(kind: keyof typeof takers, names: string): Promise<void> {
    const parts = (JSON.parse(names) as string[]).filter(Boolean).map((name) =>
      this.#files.loadPart(`${kind}/${name}.pf_${kind}`, (part) => {
        this.#index = takers[kind](this.#index, part);
      }),
    );
    await Promise.all(parts);
  }

  /**
   * The pages with all words of a query in folded letters, which are sought as they stand where it is in straight quotes;
   * all that the filters let through when there is none.
   */
  async search(query: string | null, filters: Filters): Promise<Hit[]> {
    const [term, choice] = [toTerm(query ?? ""), toChoice(filters)];
    if (query !== null && term === "") return [];
    await Promise.all([
      this.#take("index", program.request_indexes(this.#index, term)),
      this.#take("filter", program.request_filter_indexes(this.#index, choice)),
    ]);
    const isExact = /^\s*".+"\s*$/.test(query ?? "");
    const answer = program.search(this.#index, term, term, choice, "", isExact, false);
    return (JSON.parse(answer) as Answer).results
      .map(({ p, s }) => ({ page: fromPageId(p), score: s }))
      .toSorted((a, b) => b.score - a.score);
  }

  /** All filters with their values. */
  async filters(): Promise<FilterCounts> {
    await this.#take("filter", program.request_all_filter_indexes(this.#index));
    return JSON.parse(program.filters(this.#index)) as FilterCounts;
  }
}
