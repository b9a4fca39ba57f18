import { setQuotationMarks } from "./quotation-marks.ts";
import { CAPITALS, FORM, SHORT, SMALL } from "./name-case-words.ts";

/** A name in normal case, and the words of which nobody but its owner knows how they are written. */
export type NameCase = { name: string; unsure: string[] };

const ROMAN = /^(?=[IVXL])L?X{0,3}(?:IX|IV|V?I{0,3})$/;
const VOWELS = /[aąeęioóuyäöüé]/i;
/** The longest word that may be an abbreviation read as a word. */
const ABBREVIATION = 4;

/** What makes the one-letter word “I” a number: it counts what stands behind it, or a ruler before it. */
const COUNTED =
  /^(?:liceum|dywizj|pułk|oddział|szczep|hufiec|wojn|batalion|korpus|armi|rejon|stop|kadencj|lo$)/i;
const RULERS = /^(?:mieszk|zygmunt|kazimierz|władysław|bolesław|august|pi(?:otr|us)|pawł|pawe)/i;

const toTitle = (word: string): string =>
  word.charAt(0).toLocaleUpperCase("pl") + word.slice(1).toLocaleLowerCase("pl");

/** Marks for quotations as registers write them. */
const toStraight = (name: string): string =>
  name.replaceAll(/,,|''|``|[„”“‟«»]/g, '"').replaceAll(/(?<=^|\s)'(?=\S)|(?<=\S)'(?=\s|$)/g, '"');

/**
 * Sets a name that a register writes in capitals in normal Polish case: `FUNDACJA "ABC" W TORUNIU` is Fundacja „Abc”
 * w Toruniu. Abbreviations of forms, Roman numbers and initials keep their capitals. A name that has small letters is as
 * its owner wrote it, and only its quotation marks are set. Words without vowels, and short ones in quotation marks, are
 * told as unsure.
 */
export function setNameCase(written: string): NameCase {
  const name = setQuotationMarks(toStraight(written.trim().replaceAll(/\s+/g, " ")), "pl");
  if (/\p{Ll}{2}/u.test(name)) return { name, unsure: [] };
  const words = name.match(/\p{L}+(?:\.(?=\p{L}))?|[^\p{L}]+/gu) ?? [];
  const unsure: string[] = [];
  const set = words.map((word, at) => {
    if (!/^\p{L}/u.test(word)) return word;
    const around = { before: words.slice(0, at).join(""), after: words.slice(at + 1).join("") };
    const { text, isUnsure } = setWord(word, around);
    if (isUnsure) unsure.push(text);
    return text;
  });
  return { name: setForms(set.join("")), unsure: [...new Set(unsure)] };
}

type Around = { before: string; after: string };
type SetWord = { text: string; isUnsure?: boolean };

function setWord(word: string, { before, after }: Around): SetWord {
  const lower = word.toLocaleLowerCase("pl");
  const bare = lower.replace(/\.$/, "");
  const isFirst = !/\p{L}|\p{N}/u.test(before) || /[„«(]$/u.test(before) || /[:–]\s?$/u.test(before);
  const isCompany = bare === "sp" && /^\.? ?z ?o/i.test(after);
  if (isCompany) return { text: lower };
  const isShortened = after.startsWith(".") && SMALL.has(bare);
  if (CAPITALS.has(bare) && !isShortened) return { text: word };
  if (isNumber(word, before, after)) return { text: word };
  if (/^\.\p{Lu}/u.test(after) && bare.length === 1) return { text: word };
  if (bare.length === 1 && after.startsWith(".")) return { text: word };
  if (SMALL.has(bare)) return { text: isFirst ? toTitle(word) : lower };
  if (word.length === 1) return { text: word };
  if (isPossessive(before, lower)) return { text: lower };
  const isQuoted = before.endsWith("„") || (/„[^”]*$/u.test(before) && !/\s/.test(before.slice(-1)));
  if (!VOWELS.test(word)) return { text: word, isUnsure: true };
  const isShort = word.length <= ABBREVIATION && !SHORT.has(lower);
  return { text: toTitle(word), isUnsure: isShort && isQuoted };
}

/** An ending behind a hyphen or an apostrophe: `OSP-u`, `Monar-u`. */
const isPossessive = (before: string, lower: string): boolean =>
  /[\p{L}][-’']$/u.test(before) && /^(?:u|em|owi|ie|y|ów|om|ami|ach|a)$/.test(lower);

function isNumber(word: string, before: string, after: string): boolean {
  if (!ROMAN.test(word) || word === "") return false;
  if (word !== "I") return word.length > 1 || /^\s?\p{L}/u.test(after) || before !== "";
  const next = after.trim();
  const last = /(\p{L}+)\s$/u.exec(before)?.[1] ?? "";
  return before === "" || COUNTED.test(next) || RULERS.test(last);
}

/** Legal forms of companies in their usual letters. */
function setForms(name: string): string {
  return name
    .replaceAll(/\bsp\.? ?z ?o\.? ?o\.?(?=\s|$|,|”)/gi, "sp. z o.o.")
    .replaceAll(/\bS\.? ?A\.?(?=$|\sw\s)/g, "S.A.")
    .replaceAll(/\bnon[- ]profit\b/gi, (found) => (found.includes("-") ? "non-profit" : "non profit"))
    .replaceAll(/\p{L}+ z Ograniczoną Odpowiedzialnością/gu, (found) => lowerForm(found));
}

const lowerForm = (found: string): string =>
  found
    .split(" ")
    .map((word) => (FORM.has(word.toLocaleLowerCase("pl")) ? word.toLocaleLowerCase("pl") : word))
    .join(" ");
