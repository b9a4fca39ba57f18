import { foldText } from "./fold-text.ts";

/** A name for comparison: no diacritics, capitals or punctuation, single spaces. */
export const foldName = (name: string): string =>
  foldText(name)
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
