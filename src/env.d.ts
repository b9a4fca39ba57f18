declare namespace App {
  interface Locals {
    /** The illustration and the colour of the section that the page belongs to. */
    look?: import("#src/site/look.ts").Look | undefined;
    /** What components in the body of the page draw; set by the page from its props. */
    references?: import("#src/knowledge/mdx/references.ts").BodyReferences;
    /** Ids of terms explained on the page already, so that the identifiers of explanations stay unique. */
    explainedTerms?: Set<string>;
    /** Names of facts that are not known, while the columns of an article are drawn. */
    unknownFacts?: Set<string>;
  }
}

/**
 * The functions of Pagefind's program, which comes with no types. Those that change the index in its memory return where
 * it then stands; lists and answers are JSON.
 */
declare module "@pagefind/program.js" {
  type Functions = {
    init_pagefind: (list: Uint8Array) => number;
    set_ranking_weights: (index: number, weights: string) => number;
    request_indexes: (index: number, term: string) => string;
    request_filter_indexes: (index: number, filters: string) => string;
    request_all_filter_indexes: (index: number) => string;
    load_index_chunk: (index: number, part: Uint8Array) => number;
    load_filter_chunk: (index: number, part: Uint8Array) => number;
    filters: (index: number) => string;
    search: (
      index: number,
      ...asked: [
        term: string,
        written: string,
        filters: string,
        order: string,
        isExact: boolean,
        hasDiacritics: boolean,
      ]
    ) => string;
  };
  const program: Functions & ((code: { module_or_path: Uint8Array }) => Promise<unknown>);
  export default program;
}
