import { setQuotationMarks } from "./quotation-marks.ts";

const NBSP = "\u00A0";
/** A space between the groups of three digits of an amount, whose unit says that it is one and no number of a telephone. */
const THOUSANDS = /(?<![\d,.])(\d{1,3}) (?=(?:\d{3}[ \u00A0])+(?:zł|PLN|EUR|euro|osób|people)(?:\W|$))/g;
const MONTHS =
  /(?<!\d)(\d{1,2})[ \n](?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia))/g;

/**
 * Sets one run of Polish text by the rules of the language: a single-letter word does not end a line,
 * `"…"` becomes „…”, a hyphen between spaces becomes a dash, and a number holds on to its unit.
 */
export const setPolishText = (text: string): string =>
  setQuotationMarks(text, "pl")
    .replaceAll(/(?<=^|[\s(„–])([aiouwzAIOUWZ])[ \n]+(?=\S|$)/g, `$1${NBSP}`)
    .replaceAll(" - ", `${NBSP}– `)
    .replaceAll(/ – /g, `${NBSP}– `)
    .replaceAll(THOUSANDS, `$1${NBSP}`)
    .replaceAll(/(\d) (?=(?:zł|tys\.|mln|mld|r\.|proc\.|%|km|osób|osoby)(?:\W|$))/g, `$1${NBSP}`)
    .replaceAll(MONTHS, `$1${NBSP}`)
    .replaceAll(/\b(ul\.|al\.|pl\.|nr|art\.|ust\.|pkt|poz\.|lit\.) (?=\S)/g, `$1${NBSP}`);

const ENGLISH_MONTHS =
  /(?<!\d)(\d{1,2})[ \n](?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/**
 * Sets one run of English text: a word that names a provision or an item, a day and a number hold on to what follows.
 */
export const setEnglishText = (text: string): string =>
  text
    .replaceAll(
      /(?<![\w.])(Arts?\.|Articles?|Sections?|Chapters?|Nos?\.|paras?\.|pp?\.|§) (?=\d)/g,
      `$1${NBSP}`,
    )
    .replaceAll(THOUSANDS, `$1${NBSP}`)
    .replaceAll(/(\d) (?=(?:PLN|EUR|zł|million|billion|km|m²|people)(?:\W|$))/g, `$1${NBSP}`)
    .replaceAll(ENGLISH_MONTHS, `$1${NBSP}`);

/** How texts of a language are set; those of other languages stay as they are. */
export const setTextOf = (language: string | undefined): ((text: string) => string) =>
  ({ pl: setPolishText, en: setEnglishText })[language ?? ""] ?? String;

const MOST_KEPT = 20_000;

/** The same text in memory of its own: a part of a page, as parsers give it, would keep the whole page alive. */
const copyText = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** Makes a function that caches its result for each text, because most texts of a site occur on many pages. */
export function remember(setText: (text: string) => string): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const set = setText(text);
    const key = copyText(text);
    kept.set(key, set === text ? key : copyText(set));
    return set;
  };
}
