import type { ColumnNames } from "#src/commands/tables/map-columns.ts";

/** A column of a list of public benefit organisations. */
export type OppColumn =
  "krs" | "nip" | "name" | "voivodeship" | "county" | "municipality" | "town" | "purpose" | "website";

/** Column names in the national list and in lists of local governments. */
export const oppColumns: ColumnNames<OppColumn> = {
  names: [
    ["krs", /\bkrs\b/],
    ["nip", /\bnip\b/],
    ["voivodeship", /wojewodztwo|voivodeship/],
    ["county", /powiat|county/],
    ["town", /miejscowosc|siedziba|miasto|town|city/],
    ["municipality", /gmina|municipality/],
    ["purpose", /cel szczegolowy|purpose/],
    ["website", /strona (www|internetowa)|adres www|website/],
    ["name", /nazwa|organizacja|name/],
  ],
  required: ["krs", "name"],
};
