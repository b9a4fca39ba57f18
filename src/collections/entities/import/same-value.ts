import { parseKrs, parseNip, parseRegon } from "#src/core/fields/identifiers.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import { foldStreet } from "../likeness.ts";

type Normalise = (text: string) => string;

const number =
  (parse: (text: string) => unknown): Normalise =>
  (text) => {
    const parsed = parse(text);
    return typeof parsed === "string" ? parsed : text;
  };

/** The digits of a telephone number of Poland, without its prefix. */
const phone: Normalise = (text) => text.replaceAll(/\D/g, "").replace(/^(?:00)?48(?=\d{9}$)/, "");

/** Where a web address leads, whether with or without `www.`, encryption and a last slash. */
const website: Normalise = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "");

/** The kind of a municipality, its last digit, changes with its rights. */
const municipality: Normalise = (text) => text.replaceAll(/\s/g, "").padStart(7, "0").slice(0, 6);

/** What of a value counts, by the name of its field: differences that say nothing are none. */
const COUNTS: Readonly<Record<string, Normalise>> = {
  krs: number(parseKrs),
  nip: number(parseNip),
  regon: number(parseRegon),
  phone,
  website,
  socialProfiles: website,
  email: (text) => text.trim().toLowerCase(),
  street: foldStreet,
  town: foldName,
  registerName: foldName,
  formerNames: foldName,
  municipality,
};

/** About thirty metres, in degrees: a point is not known better. */
const NEAR = 0.0003;

/** Whether two values of a field say the same, however they are written. */
export function areSame(path: KeyPath, before: unknown, after: unknown): boolean {
  const name = String(path.findLast((step) => typeof step === "string"));
  if (typeof before === "number" && typeof after === "number")
    return before === after || (["lat", "lon"].includes(name) && Math.abs(before - after) < NEAR);
  const isText = (value: unknown) => typeof value === "string" || typeof value === "number";
  if (!isText(before) || !isText(after)) return before === after;
  const counts = Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
  const [a, b] = [String(before).trim(), String(after).trim()];
  return a === b || (counts !== undefined && counts(a) === counts(b) && counts(a) !== "");
}
