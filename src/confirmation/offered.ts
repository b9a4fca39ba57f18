import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";

/** Fields of an entry that its organisation is asked about, in the order of the letter and the page. */
export const offeredFields = [
  "name",
  "summary",
  "street",
  "postalCode",
  "town",
  "phone",
  "email",
  "website",
] as const;

/** A field that an organisation may correct; an answer reaches no other. */
export type OfferedField = (typeof offeredFields)[number];

/** Values by field, as text; empty where the entry has none. A field that is not asked about is absent. */
export type OfferedValues = Partial<Record<OfferedField, string>>;

/** Parts of an address, which no entry is asked for that has no address yet: the municipality is the office's to find. */
const ofAddress: ReadonlySet<OfferedField> = new Set(["street", "postalCode", "town"]);
const ofContact: ReadonlySet<OfferedField> = new Set(["phone", "email"]);

/**
 * What an organisation is asked about: the values of its entry, as its author wrote them or as the schema reads them. An
 * address whose exact place is masked is left out, and so are contacts of persons, whose consent is their own.
 */
export function toOffered(file: Fields): OfferedValues {
  const fields = offeredFields.filter((field) => !ofAddress.has(field) || hasOpenAddress(file));
  return Object.fromEntries(fields.map((field) => [field, readAt(file, toPlace(field, file)).trim()]));
}

/** Where a field of the answer stands in the file of an entry; for what is not there yet, where it would. */
export function toPlace(field: OfferedField, file: Fields): KeyPath {
  if (ofAddress.has(field)) return ["address", field];
  return ofContact.has(field) ? ["contacts", findContact(field, file), field] : [field];
}

const hasOpenAddress = (file: Fields): boolean =>
  isFields(file["address"]) && file["maskExactLocation"] !== true;

/** The first contact of the organisation that has the field, else its first contact, else a new one. */
function findContact(field: OfferedField, { contacts }: Fields): number {
  const all: readonly unknown[] = Array.isArray(contacts) ? contacts : [];
  const isOwn = (contact: unknown) => isFields(contact) && contact["person"] === undefined;
  const known = all.findIndex((one) => isOwn(one) && isFields(one) && readText(one, field) !== undefined);
  if (known >= 0) return known;
  const first = all.findIndex(isOwn);
  return first >= 0 ? first : all.length;
}

function readAt(file: unknown, path: KeyPath): string {
  const value = path.reduce<unknown>((inside, step) => {
    if (Array.isArray(inside)) return (inside as unknown[])[Number(step)];
    return isFields(inside) ? inside[String(step)] : undefined;
  }, file);
  return typeof value === "string" ? value : "";
}
