import { foldText } from "#src/core/text/fold-text.ts";

/** Notations whose values are digits, in which a spreadsheet sees a number. */
const DIGITS: ReadonlySet<string> = new Set(["krs", "nip", "regon", "postal-code", "telephone"]);

const MONTHS = [
  ["styczen", "stycznia"],
  ["luty", "lutego"],
  ["marzec", "marca"],
  ["kwiecien", "kwietnia"],
  ["maj", "maja"],
  ["czerwiec", "czerwca"],
  ["lipiec", "lipca"],
  ["sierpien", "sierpnia"],
  ["wrzesien", "wrzesnia"],
  ["pazdziernik", "pazdziernika"],
  ["listopad", "listopada"],
  ["grudzien", "grudnia"],
] as const;

/**
 * A text as it was before a spreadsheet, or the habit of an office, made another one of it: `'123`, `123.0`, `1.23E5`,
 * `KRS 123`, `13 lutego 2023 r.`. Where digits were lost, the text stays as it is.
 */
export function undoSpreadsheet(notation: string, text: string): string {
  const bare = text.replace(/^'(?=[\d=+@-])/, "");
  if (DIGITS.has(notation)) return writeDigits(notation, bare);
  return notation === "day" || notation === "partial-date" ? writeDay(bare) : bare;
}

function writeDigits(notation: string, text: string): string {
  const name = notation === "telephone" ? "tel(?:efon)?" : notation;
  const bare = text.replace(new RegExp(`^(?:nr |numer )?${name}(?:\\.|:|\\s)+(?=\\d)`, "i"), "");
  const [, whole = "", part = "", power = "0"] =
    /^(\d+)(?:[.,](\d+))?(?:[eE]\+?(\d{1,2}))?$/.exec(bare) ?? [];
  const digits = whole + part;
  const length = whole.length + Number(power);
  const isWhole = whole !== "" && (part !== "" || power !== "0") && /^0*$/.test(digits.slice(length));
  // A power of ten with fewer digits than it has places was shortened.
  const isShort = power !== "0" && digits.length < length;
  return isWhole && !isShort ? digits.slice(0, length) : bare;
}

/** Days and months in words, `1999 r.` and `12.1999`, as `YYYY-MM-DD` or a part of it. */
function writeDay(text: string): string {
  const bare = foldText(text)
    .replace(/\s*(?:r\.?|rok|roku)$/, "")
    .trim();
  if (/^\d{4}$/.test(bare)) return bare;
  const [, day = "", word = "", year = ""] =
    /^(?:(\d{1,2})\s+)?(\p{L}+|\d{1,2}[./](?=\d{4}$))\s*(\d{4})$/u.exec(bare) ?? [];
  const named = MONTHS.findIndex((forms) => forms.some((form) => form === word)) + 1;
  const month = named === 0 ? Number.parseInt(word, 10) : named;
  if (!(month >= 1 && month <= 12)) return text;
  return [year, String(month).padStart(2, "0"), ...(day === "" ? [] : [day.padStart(2, "0")])].join("-");
}
