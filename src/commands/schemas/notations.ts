/** A JSON Schema (draft 7, which editors know), or a part of one, with the keywords that are looked into. */
export type JsonSchema = {
  readonly [keyword: string]: unknown;
  properties?: Readonly<Record<string, JsonSchema>> | undefined;
  definitions?: Readonly<Record<string, JsonSchema>> | undefined;
  items?: JsonSchema | readonly JsonSchema[] | undefined;
  anyOf?: readonly JsonSchema[] | undefined;
  pattern?: string | undefined;
};

const text = (pattern: string): JsonSchema => ({ type: "string", pattern });

/** Digits as text, or as the number that YAML makes of them. */
const digits = (pattern: string): JsonSchema => ({
  anyOf: [text(pattern), { type: "integer", minimum: 0 }],
});

const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const WEB = "^\\s*[hH][tT][tT][pP][sS]?:";

/**
 * What a notation looks like, for `meta({ notation })`: no value that the check takes is refused here. Checksums and the
 * calendar are left to the check.
 */
export const notations: Readonly<Record<string, JsonSchema>> = {
  "clock-time": text(`^${TIME}$`),
  "county-code": digits("^\\s*(?:\\d\\s*){3,4}$"),
  "day-or-time": text(`^[12]\\d{3}-${MONTH}-${DAY}(?:T${TIME})?$`),
  email: text("^[^@]+@[^@\\s]+$"),
  "file-address": text(`^\\s*/pliki/|${WEB}`),
  krs: digits("^\\s*(?:[pP][lL])?(?:[-\\s]*\\d){1,10}[-\\s]*$"),
  "municipality-code": digits("^\\s*(?:\\d\\s*){6,7}$"),
  nip: digits("^\\s*(?:[pP][lL])?(?:[-\\s]*\\d){10}[-\\s]*$"),
  "partial-date": {
    anyOf: [
      text(`^[12]\\d{3}(?:-${MONTH}(?:-${DAY})?)?$`),
      { type: "integer", minimum: 1000, maximum: 2999 },
    ],
  },
  regon: digits("^\\s*(?:[pP][lL])?(?:[-\\s]*\\d){8,14}[-\\s]*$"),
  "territory-code": digits("^\\d{1,7}$"),
  "web-address": text(WEB),
  "written-value": { type: ["string", "number"] },
};

/** Notations whose values are codes of the territory. */
export const isTerritoryCode = (notation: string): boolean =>
  ["county-code", "municipality-code", "territory-code"].includes(notation);
