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

/** The vCards that the pages of all entities of the list hold, in a single file; throws when one is missing. */
export async function fetchVcards(compared: readonly Compared[]): Promise<string> {
  const cards = compared.map(async ({ row, href }) => {
    const response = await fetch(href);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const address = page.querySelector<HTMLAnchorElement>('a[href^="data:text/vcard"]')?.href;
    if (address === undefined) throw new Error(`no vCard of ${row.id}`);
    return decodeURIComponent(address.slice(address.indexOf(",") + 1));
  });
  return (await Promise.all(cards)).join("");
}
