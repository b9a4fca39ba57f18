import { isEmail } from "#src/core/fields/email.ts";
import { parseNip, parseRegon } from "#src/core/fields/identifiers.ts";
import { POSTAL_CODE } from "#src/core/fields/patterns.ts";
import { foldCell } from "./read-cell.ts";

/** Fields by what headers call them, in folded form; the first that fits counts, and each field is filled once. */
const CALLED: readonly (readonly [string, RegExp])[] = [
  ["identifiers.krs", /\bkrs\b/],
  ["identifiers.nip", /\bnip\b/],
  ["identifiers.regon", /\bregon\b/],
  ["place.voivodeship", /wojewodztwo/],
  ["place.county", /\bpowiat/],
  ["place.municipality", /\bgmina\b|\bgminy\b/],
  ["address.postalCode", /kod pocztowy|^kod$/],
  ["address.town", /miejscowosc|^miasto$/],
  ["address.street", /\bulica\b|^adres(?! (?:e-?mail|www|strony|poczty))/],
  ["contacts.0.email", /e-?mail|poczty elektron/],
  ["contacts.0.phone", /telefon|\btel\b/],
  ["website", /\bwww\b|strona internetowa|adres strony/],
  ["legalForm", /forma prawna/],
  ["statuses.0.number", /(?:nr|numer) decyzji/],
  ["statuses.0.grantedOn", /data (?:wydania )?decyzji|data nadania/],
  ["founded", /data (?:zalozenia|utworzenia|powstania)/],
  ["shortName", /skrot|nazwa skrocona/],
  ["name", /^(?:pelna )?nazwa\b/],
];

/** Columns about persons are not proposed: what a table may publish of them needs consent (GDPR art. 6). */
const PERSONAL = /\bimie|nazwisk|prezes|przewodnicz|osob[ay]|pesel|reprezent|zarzad/;

/** Fields that values tell, where headers do not. */
const LOOKS: readonly (readonly [string, (text: string) => boolean])[] = [
  ["identifiers.nip", (text) => typeof parseNip(text) === "string"],
  ["identifiers.regon", (text) => /^\d{9}$/.test(text) && typeof parseRegon(text) === "string"],
  ["address.postalCode", (text) => POSTAL_CODE.test(text)],
  ["contacts.0.email", isEmail],
  ["website", (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
];

/** Of so many values all but one in ten must look alike. */
const SURE = 0.9;

/** A column of a table: its header and the values that were looked at. */
export type SeenColumn = { header: string; values: readonly string[] };

/** What a column probably is. */
export type Guess = { header: string } & ({ field: string } | { left: "personal" | "unknown" });

/** Guesses the fields of columns, by their headers first. */
export function guessFields(columns: readonly SeenColumn[]): Guess[] {
  const taken = new Set<string>();
  const take = (field: string | undefined) => {
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  };
  const isPersonal = (header: string) => PERSONAL.test(foldCell(header));
  const named = columns.map(({ header }) =>
    isPersonal(header) ? undefined : take(CALLED.find(([, pattern]) => pattern.test(foldCell(header)))?.[0]),
  );
  return columns.map(({ header, values }, place): Guess => {
    if (isPersonal(header)) return { header, left: "personal" };
    const field = named[place] ?? take(LOOKS.find(([, looks]) => isMostly(values, looks))?.[0]);
    return field === undefined ? { header, left: "unknown" } : { header, field };
  });
}

function isMostly(values: readonly string[], looks: (text: string) => boolean): boolean {
  const written = values.filter((value) => value !== "");
  return written.length > 0 && written.filter(looks).length >= written.length * SURE;
}
