import { isFields, type Fields } from "#src/core/integrity/records.ts";

/** The part of an extract from the KRS register that the portal takes; a field that it leaves out is undefined. */
export type KrsRecord = {
  krs: string;
  name: string;
  form?: string;
  nip?: string;
  regon?: string;
  isOpp?: boolean;
  isInLiquidation?: boolean;
  /** Day of the state that the extract shows, `YYYY-MM-DD`. */
  stateOn?: string;
  voivodeship?: string;
  county?: string;
  municipality?: string;
  town?: string;
  street?: string;
  house?: string;
  flat?: string;
  postalCode?: string;
  website?: string;
  email?: string;
};

const inside = (value: unknown, ...path: readonly string[]): Fields =>
  path.reduce<Fields>((at, key) => (isFields(at[key]) ? at[key] : {}), isFields(value) ? value : {});

/** A text of the extract; blanks and dashes in place of nothing are none. */
function textOf(fields: Fields, ...keys: readonly string[]): string | undefined {
  const value = keys
    .map((key) => fields[key])
    .find((one) => typeof one === "string" || typeof one === "number");
  const text = String(value ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return /^[-–—.]*$/.test(text) ? undefined : text;
}

/** `24.09.2026 02:32:27` as `2026-09-24`. */
function toDay(written: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(written ?? "") ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/**
 * Reads a current extract of the open API of the KRS register (`OdpisAktualny`), in which every field may be absent.
 * Sections with persons (`dzial2`) and free texts, in which persons are not masked, are never looked at. Undefined for
 * something else, and for an extract without a number or name.
 */
export function readExtract(answer: unknown): KrsRecord | undefined {
  const head = inside(answer, "odpis", "naglowekA");
  const data = inside(answer, "odpis", "dane");
  const subject = inside(data, "dzial1", "danePodmiotu");
  const krs = textOf(head, "numerKRS");
  const name = textOf(subject, "nazwa");
  if (krs === undefined || name === undefined) return undefined;
  const seat = inside(data, "dzial1", "siedzibaIAdres");
  return dropUnknown({
    krs: krs.padStart(10, "0"),
    name,
    form: textOf(subject, "formaPrawna"),
    nip: textOf(inside(subject, "identyfikatory"), "nip"),
    regon: textOf(inside(subject, "identyfikatory"), "regon"),
    isOpp: typeof subject["czyPosiadaStatusOPP"] === "boolean" ? subject["czyPosiadaStatusOPP"] : undefined,
    isInLiquidation: hasItems(inside(data, "dzial6")["likwidacja"]) || /\bW LIKWIDACJI\b/i.test(name),
    stateOn: toDay(textOf(head, "stanZDnia")),
    ...readPlace(seat),
    website: textOf(seat, "adresStronyInternetowej"),
    email: textOf(seat, "adresPocztyElektronicznej", "adresPocztyElektronicznej?"),
  });
}

function readPlace(seat: Fields) {
  const [area, address] = [inside(seat, "siedziba"), inside(seat, "adres")];
  return {
    voivodeship: textOf(area, "wojewodztwo"),
    county: textOf(area, "powiat"),
    municipality: textOf(area, "gmina"),
    town: textOf(address, "miejscowosc") ?? textOf(area, "miejscowosc"),
    street: textOf(address, "ulica"),
    house: textOf(address, "nrDomu"),
    flat: textOf(address, "nrLokalu"),
    postalCode: textOf(address, "kodPocztowy"),
  };
}

const hasItems = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

type Maybe<T> = { [K in keyof T]: T[K] | undefined };

const dropUnknown = (record: Maybe<KrsRecord> & Pick<KrsRecord, "krs" | "name">): KrsRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as KrsRecord;
