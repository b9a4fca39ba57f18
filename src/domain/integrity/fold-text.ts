/** A text for comparison: lower case, no diacritics (`ł` included), no punctuation, single spaces. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
