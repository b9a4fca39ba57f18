/** Quotation marks of a language, those of a quotation inside another one second. */
const MARKS = {
  pl: [
    ["„", "”"],
    ["«", "»"],
  ],
  en: [
    ["“", "”"],
    ["‘", "’"],
  ],
} as const;

const BEFORE_QUOTATION = /[\s([{/"„“«‘–—-]/;
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/** A mark that has no pair yet: its place among the parts, and whether its author wrote it as a mark of the language. */
type Open = { at: number; isSet: boolean };

/**
 * Makes straight quotation marks those of a language (`pl` where it has none here): `"Klub "Łąka""` gives
 * „Klub «Łąka»”. A mark without a pair stays as it is, and so do inches (`24" i 27"`).
 */
export function setQuotationMarks(text: string, language: string): string {
  if (!text.includes('"')) return text;
  const marks = language === "en" ? MARKS.en : MARKS.pl;
  const parts = [...text];
  const open: Open[] = [];
  parts.forEach((mark, at) => {
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (mark === "„") open.push({ at, isSet: true });
    if (mark === "”") open.pop();
    if (mark !== '"') return;
    if ((before === undefined || BEFORE_QUOTATION.test(before)) && !isSpace(after) && after !== '"')
      open.push({ at, isSet: false });
    else if (!isSpace(before)) close(parts, at, open, marks);
  });
  return parts.join("");
}

function close(parts: string[], at: number, open: Open[], marks: (typeof MARKS)["pl" | "en"]): void {
  const first = open.pop();
  if (!first) return;
  const [opening, closing] = marks[Math.min(open.length, 1) as 0 | 1];
  if (!first.isSet) parts[first.at] = opening;
  parts[at] = closing;
}

/** Fields that are notations and not texts. */
const NOTATIONS = new Set(["openingHours"]);
const isLanguage = (name: unknown): name is string => name === "pl" || name === "en";

const hasStraightMark = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes('"')
    : typeof value === "object" && value !== null && Object.values(value).some(hasStraightMark);

/**
 * A record with the quotation marks of its language in all its texts, itself where it has none to set; addresses and
 * notations stay as they are. `language` is that of the portal: a record with `lang`, and texts under `pl` and `en`, have
 * their own.
 */
export const setRecordMarks = <T>(value: T, language: string): T =>
  hasStraightMark(value) ? setAllMarks(value, language) : value;

function setAllMarks<T>(value: T, language: string): T;
function setAllMarks(value: unknown, language: string): unknown {
  if (typeof value === "string")
    return /^[a-z]+:\/\//i.test(value) ? value : setQuotationMarks(value, language);
  if (Array.isArray(value)) return value.map((item: unknown) => setAllMarks(item, language));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const own = "lang" in value && isLanguage(value.lang) ? value.lang : language;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      NOTATIONS.has(key) ? item : setAllMarks<unknown>(item, isLanguage(key) ? key : own),
    ]),
  );
}
