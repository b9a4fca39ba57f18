/** A text without Polish diacritics, in lower case: `Żółw` is `zolw` (ł has no Unicode decomposition). */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "");
