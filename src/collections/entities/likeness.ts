import { distance } from "fastest-levenshtein";
import type { Content } from "#src/collections/content.ts";
import { foldName } from "#src/core/text/fold-name.ts";

/** A text for comparison: folded, with its numbers. */
type Compared = { folded: string; numbers: string };

/** A name for comparison: whole, without the words of legal forms, and the ids of those forms. */
export type ComparedName = { whole: Compared; core: Compared; form: string };

/** What is compared of an organisation; town and street are folded, and empty when they are not known. */
export type Likeness = { names: readonly ComparedName[]; town: string; street: string };

const toCompared = (folded: string): Compared => ({
  folded,
  numbers: (folded.match(/\d+/g) ?? []).join(),
});

const squeeze = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/**
 * Makes names comparable: the words of legal forms come from the vocabulary, longest first. A form is the same by its name,
 * abbreviation and synonyms.
 */
export function makeNameReader(content: Content): (name: string) => ComparedName {
  const ids = new Map<string, string>();
  for (const { id, data } of content.entries["legal-forms"])
    for (const word of [data.name?.pl, data.abbreviation, ...(data.synonyms ?? [])])
      if (word && !ids.has(foldName(word))) ids.set(foldName(word), id);
  const folded = [...ids.keys()].sort((a, b) => b.length - a.length);
  const forms = folded.length > 0 ? new RegExp(`\\b(?:${folded.join("|")})\\b`, "g") : /(?!)/g;
  return (name) => {
    const whole = foldName(name);
    const core = squeeze(whole.replaceAll(forms, " "));
    return {
      whole: toCompared(whole),
      core: toCompared(core === "" ? whole : core),
      form: (whole.match(forms) ?? []).map((word) => ids.get(word)).join(" "),
    };
  };
}

/** Whether one letter in ten differs at most; numbers may not (“Klub Seniora 1” is not “Klub Seniora 2”). */
export function isNear({ folded: a, numbers }: Compared, { folded: b, numbers: others }: Compared): boolean {
  if (numbers !== others) return false;
  const allowed = Math.floor(Math.max(a.length, b.length) / 10);
  if (Math.abs(a.length - b.length) > allowed) return false;
  return a === b || (allowed > 0 && distance(a, b) <= allowed);
}

/** A street for comparison, without the word for its kind: `ul. Mostowa 6` is `mostowa 6`. */
export const foldStreet = (street: string): string =>
  foldName(street).replace(/^(?:ul|ulica|al|aleja|aleje|pl|plac|os|osiedle)\s+/, "");

/** What takes away from the likeness of names. */
const LESS = { otherTown: 0.3, unknownTown: 0.1, otherStreet: 0.1 };
/** A name that stands whole inside a longer one may be the everyday name of the same organisation. */
const INSIDE = 0.8;
const SHORTEST_INSIDE = 5;

/** How alike two organisations are by name, town and street: 1 is the same, under 0.5 is another. */
export function scoreLikeness(a: Likeness, b: Likeness): number {
  const towns = `${a.town} ${b.town}`.split(" ").filter(Boolean);
  const names = a.names.flatMap((one) => b.names.map((other) => scoreNames(one, other, towns)));
  const name = Math.max(0, ...names);
  if (name < 0.5) return round(name);
  const apart = weighTowns(a.town, b.town);
  const isElsewhere = a.street !== "" && b.street !== "" && a.street !== b.street;
  return round(Math.max(0, name - apart - (isElsewhere ? LESS.otherStreet : 0)));
}

const round = (score: number): number => Math.round(score * 100) / 100;

function weighTowns(a: string, b: string): number {
  if (a === "" || b === "") return LESS.unknownTown;
  return a === b ? 0 : LESS.otherTown;
}

function scoreNames(a: ComparedName, b: ComparedName, towns: readonly string[]): number {
  const isOtherForm = a.form !== "" && b.form !== "" && a.form !== b.form;
  const [one, other] = isOtherForm ? [a.whole, b.whole] : [a.core, b.core];
  if (one.numbers !== other.numbers) return 0;
  const longest = Math.max(one.folded.length, other.folded.length);
  const alike = longest === 0 ? 0 : 1 - distance(one.folded, other.folded) / longest;
  return isOtherForm ? alike : Math.max(alike, isInside(one.folded, other.folded, towns) ? INSIDE : 0);
}

function isInside(a: string, b: string, towns: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_INSIDE || short === long || !` ${long} `.includes(` ${short} `)) return false;
  return short.split(" ").some((word) => word.length > 2 && !towns.some((town) => isFormOf(word, town)));
}

/** Whether a word may be a case of a town's name: they begin alike (`tucholi`, `tuchola`; `piotrkowie`, `piotrkow`). */
const isFormOf = (word: string, town: string): boolean =>
  word.startsWith(town.slice(0, Math.max(3, town.length - 2)));
