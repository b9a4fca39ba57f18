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

/** Pagefind's program in browsers, which comes with no types: https://pagefind.app/docs/api/ */
declare module "@pagefind/pagefind.js" {
  const pagefind: import("#src/search/client/pagefind.ts").Pagefind;
  export const { filters, init, options, search }: typeof pagefind;
}
