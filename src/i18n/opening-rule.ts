import { dateLocaleOf, type Language } from "#src/core/text/language.ts";
import { messages } from "./messages.ts";

const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const MONTH = `(${MONTHS.join("|")})`;
const DAY = `(${WEEKDAYS.join("|")})`;

type Words = (groups: readonly string[], language: Language) => string | undefined;

/** Parts of a rule and their words, in the order in which they are tried. */
const parts: [RegExp, Words][] = [
  [/"([^"]*)"/y, ([text = ""]) => `(${text})`],
  [new RegExp(`(?:(\\d{4}) )?${MONTH} (\\d\\d?)-(\\d\\d?)(?![:\\d])`, "y"), toDayRange],
  [new RegExp(`(?:(\\d{4}) )?${MONTH} (\\d\\d?)(?![:\\d])`, "y"), toDay],
  [new RegExp(MONTH, "y"), ([month = ""], language) => formatMonth(month, language)],
  [new RegExp(`${DAY}\\[(\\d(?:,\\d)*)\\]`, "y"), toNth],
  [
    new RegExp(`${DAY}\\[-1\\]`, "y"),
    ([day = ""], language) => say(language)("entity.hours.last", { day: formatDay(day, language) }),
  ],
  [new RegExp(`${DAY}(?!\\[)`, "y"), ([day = ""], language) => formatDay(day, language)],
  [/24\/7/y, (_, language) => say(language)("entity.hours.always")],
  [/(\d\d:\d\d)-(\d\d:\d\d)(?!\+)/y, ([from, to]) => `${from}–${to}`],
  [/(\d\d:\d\d)\+/y, ([time = ""], language) => say(language)("entity.hours.from", { time })],
  [/PH/y, (_, language) => say(language)("entity.hours.holidays")],
  [/off|closed/y, (_, language) => say(language)("entity.hours.closed")],
  [/unknown/y, (_, language) => say(language)("entity.hours.perhaps")],
  [/ ?\|\| ?/y, (_, language) => `; ${say(language)("entity.hours.otherwise")} `],
  [/-/y, () => "–"],
  [/, ?/y, () => ", "],
  [/; ?/y, () => "; "],
  [/ /y, () => " "],
];

/**
 * A rule in OpenStreetMap `opening_hours` syntax in words (`czerwiec–sierpień pon.–pt. 10:00–18:00`); undefined when a
 * part of it has none, such as weeks of the year, so that the rule itself is shown.
 */
export function formatOpeningRule(rule: string, language: Language): string | undefined {
  let words = "";
  for (let position = 0; position < rule.length;) {
    const found = readPart(rule, position, language);
    if (found === undefined) return undefined;
    words += found.words;
    position = found.end;
  }
  return words;
}

function readPart(rule: string, position: number, language: Language) {
  for (const [pattern, toWords] of parts) {
    pattern.lastIndex = position;
    const match = pattern.exec(rule);
    const words = match && toWords(match.slice(1), language);
    if (match && words !== undefined) return { words: words ?? "", end: position + match[0].length };
  }
  return undefined;
}

const say = messages;

const format = (language: Language, date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(dateLocaleOf(language), { ...options, timeZone: "UTC" }).format(date);

/** 8 January 2024 is a Monday. */
const formatDay = (day: string, language: Language) =>
  format(language, new Date(Date.UTC(2024, 0, 8 + WEEKDAYS.indexOf(day))), { weekday: "short" });

const formatMonth = (month: string, language: Language) =>
  format(language, new Date(Date.UTC(2024, MONTHS.indexOf(month), 1)), { month: "long" });

function toDay([year, month = "", day = ""]: readonly (string | undefined)[], language: Language): string {
  const date = new Date(Date.UTC(Number(year ?? 2024), MONTHS.indexOf(month), Number(day)));
  return format(language, date, { day: "numeric", month: "long", ...(year && { year: "numeric" }) });
}

function toDayRange([year, month, first, last]: readonly (string | undefined)[], language: Language): string {
  const from = new Date(Date.UTC(Number(year ?? 2024), MONTHS.indexOf(month ?? ""), Number(first)));
  const to = new Date(Date.UTC(Number(year ?? 2024), MONTHS.indexOf(month ?? ""), Number(last)));
  const options: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "long",
    ...(year && { year: "numeric" }),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(dateLocaleOf(language), options)
    .formatRange(from, to)
    .replaceAll("\u2009", "");
}

const ENGLISH_ORDINALS: Record<string, string> = { one: "st", two: "nd", few: "rd" };

const toOrdinal = (number: string, language: Language) =>
  language === "pl"
    ? `${number}.`
    : `${number}${ENGLISH_ORDINALS[new Intl.PluralRules("en", { type: "ordinal" }).select(Number(number))] ?? "th"}`;

function toNth([day = "", numbers = ""]: readonly string[], language: Language): string {
  const ordinals = numbers.split(",").map((number) => toOrdinal(number, language));
  const list = new Intl.ListFormat(language).format(ordinals);
  return say(language)("entity.hours.nth", { numbers: list, day: formatDay(day, language) });
}
