import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { factNames, type FactName } from "./shortlist-facts.ts";
import type { Compared } from "./shortlist-view.ts";

/** Words of the file's header that the comparison itself does not show. */
type Words = { labels: Record<FactName, string>; name: string; page: string };

/** The comparison as CSV, one line per entity. */
export function toShortlistCsv(compared: readonly Compared[], { labels, name, page }: Words): string {
  const header = [name, ...factNames.map((fact) => labels[fact]), page];
  const lines = compared.map(({ row, href, facts }) => [
    row.name,
    ...factNames.map((fact) => facts[fact].map(({ text }) => text).join(", ")),
    href,
  ]);
  return toCsv([header, ...lines], csvDialectOf(document.documentElement.lang));
}
