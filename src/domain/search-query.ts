/**
 * A visitor's words as the search index knows them: one space between words, and a number written
 * with spaces or dashes (`554 102 73 52`, `PL 554-10-27-352`) as bare digits.
 */
export function normalizeQuery(text: string): string {
  const words = text.trim().replaceAll(/\s+/g, " ");
  const digits = words.replace(/^PL/i, "").replaceAll(/[ -]/g, "");
  return /^\d{5,14}$/.test(digits) ? digits : words;
}
