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
  const isShortened = after.startsWith(".") && SMALL.has(bare);
  if ((bare === "sp" && /^\.? ?z ?o/i.test(after)) || isPossessive(before, lower)) return { text: lower };
  if (CAPITALS.has(bare) && !isShortened) return { text: word };
  if (isNumber(word, before, after) || (bare.length === 1 && after.startsWith("."))) return { text: word };
  if (SMALL.has(bare)) return { text: isBeginning(before) ? toTitle(word) : lower };
  if (!VOWELS.test(word)) return { text: word, isUnsure: word.length > 1 };
  const isShort = word.length > 1 && word.length <= ABBREVIATION && !SHORT.has(lower);
  return { text: toTitle(word), isUnsure: isShort && isQuoted(before) };
}

/** Whether a name, or a part of it with a name of its own, begins here. */
const isBeginning = (before: string): boolean =>
  !/[\p{L}\p{N}]/u.test(before) || /[„«(]$|[:–]\s?$/u.test(before);

const isQuoted = (before: string): boolean => before.endsWith("„") || /„[^”]*\S$/u.test(before);

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
