import type { REMARK_COLUMNS } from "../remark-table.ts";
import type { ColumnNames } from "#src/commands/tables/map-columns.ts";

/** A column of a table of remarks. */
export type RemarkColumn = (typeof REMARK_COLUMNS)[number];

/** Names that offices use for the columns of a table of remarks. */
export const remarkColumns: ColumnNames<RemarkColumn> = {
  names: [
    ["reason", /uzasadnienie (rozstrzygniecia|decyzji|stanowiska)|wyjasnienie|reason|^uzasadnienie$/],
    ["decision", /rozstrzygniecie|decyzja|sposob (rozpatrzenia|uwzglednienia)|stanowisko|decision|^status$/],
    [
      "paragraph",
      /ustep|paragraf|par\.|§|fragment|rozdzial|czesc (dokumentu|projektu)|zapis|paragraph|strona/,
    ],
    ["authorKind", /rodzaj (podmiotu|zglaszajacego)|kategoria|authorkind/],
    ["author", /organizacja|podmiot|zglaszajacy|kto zglosil|instytucja|autor|author|organisation/],
    ["remark", /tresc uwagi|uwaga|uwagi|propozycja|postulat|opinia|remark|^tresc$/],
  ],
  personal: /imie|nazwisko|e-?mail|telefon|adres|pesel|data urodzenia|name|phone/,
  required: ["remark"],
};
