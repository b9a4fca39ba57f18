import type { PartFacet } from "./terms-file.ts";

/** A part of a query that is understood: what it is, how it is called, and the words of the query that say so. */
export type QueryPart = {
  facet: PartFacet;
  /** The id of the term or kind, the code of a place, the year or the number. */
  ids: string[];
  name: string;
  /** Whether it is a number with a wrong check digit. */
  isWrong?: boolean;
  /** The position of its first word in the query, and of the first word after it. */
  from: number;
  to: number;
};

/** A word of a query as it is written and in folded letters. */
export type QueryWord = { written: string; folded: string };
