import { REMARK_COLUMNS } from "#src/domain/consultation/remark-table.ts";
import { findNearest } from "#src/domain/integrity/nearest.ts";
import { foldText } from "#src/domain/search-terms.ts";
import { ImportFault } from "./fault.ts";

/** A column of a table of remarks. */
export type RemarkColumn = (typeof REMARK_COLUMNS)[number];

/** Which column of the file is which; columns left out may hold personal data, and then that is said. */
export type ColumnMap = {
  columns: Map<RemarkColumn, number>;
  left: { name: string; isPersonal: boolean }[];
};

/** How offices name the columns; folded, the first that fits a header wins. */
const NAMES: readonly (readonly [RemarkColumn, RegExp])[] = [
  ["reason", /uzasadnienie (rozstrzygniecia|decyzji|stanowiska)|wyjasnienie|reason|^uzasadnienie$/],
  ["decision", /rozstrzygniecie|decyzja|sposob (rozpatrzenia|uwzglednienia)|stanowisko|decision|^status$/],
  ["paragraph", /ustep|paragraf|par\.|§|fragment|rozdzial|czesc (dokumentu|projektu)|zapis|paragraph|strona/],
  ["authorKind", /rodzaj (podmiotu|zglaszajacego)|kategoria|authorkind/],
  ["author", /organizacja|podmiot|zglaszajacy|kto zglosil|instytucja|autor|author|organisation/],
  ["remark", /tresc uwagi|uwaga|uwagi|propozycja|postulat|opinia|remark|^tresc$/],
];

const PERSONAL = /imie|nazwisko|e-?mail|telefon|adres|pesel|data urodzenia|name|phone/;

/** The map of columns: what `given` says (`Name=column`, parted by commas), then what the names suggest. */
export function mapColumns(headers: readonly string[], given: string | undefined): ColumnMap {
  const columns = new Map<RemarkColumn, number>();
  const skipped = new Set<number>();
  for (const [name, target] of parseMap(given ?? "")) {
    const index = headers.findIndex((header) => foldText(header) === foldText(name));
    const nearest = findNearest(name, headers);
    if (index < 0)
      throw new ImportFault("map-header", { name, headers: headers.join(", "), nearest: nearest ?? "–" });
    if (target === "-") skipped.add(index);
    else columns.set(target, index);
  }
  const used = () => new Set([...skipped, ...columns.values()]);
  for (const [column, names] of NAMES) {
    if (columns.has(column)) continue;
    const index = headers.findIndex((header, place) => {
      const folded = foldText(header);
      return !used().has(place) && names.test(folded) && !PERSONAL.test(folded);
    });
    if (index >= 0) columns.set(column, index);
  }
  if (!columns.has("remark")) throw new ImportFault("column-remark", { headers: headers.join(", ") });
  const left = headers.filter((_, index) => ![...columns.values()].includes(index));
  return { columns, left: left.map((name) => ({ name, isPersonal: PERSONAL.test(foldText(name)) })) };
}

function parseMap(given: string): [string, RemarkColumn | "-"][] {
  const pairs = given.split(/,(?=[^,=]+=)/).filter((pair) => pair.trim() !== "");
  return pairs.map((pair) => {
    const at = pair.lastIndexOf("=");
    const [name, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const target = [...REMARK_COLUMNS, "-" as const].find((known) => known === column);
    if (at < 1 || !target)
      throw new ImportFault("map-target", { pair: pair.trim(), allowed: REMARK_COLUMNS.join(", ") });
    return [name, target];
  });
}
