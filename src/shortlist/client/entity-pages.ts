import type { DirectoryRow } from "#src/directory/dataset.ts";
import { fetchPage } from "#src/ui/client/fetch-page.ts";
import { toDetails, type EntityDetails } from "#src/shortlist/details.ts";

/** An entity's page in the portal. */
type Paged = { row: Pick<DirectoryRow, "id">; href: string };

const pages = new Map<string, Promise<Document | undefined>>();

/** The page of an entity, fetched once; one that could not be had is asked for again. */
function readPage(href: string): Promise<Document | undefined> {
  const known = pages.get(href) ?? fetchPage(href);
  pages.set(href, known);
  const forget = () => void pages.delete(href);
  known.then((page) => page ?? forget(), forget);
  return known;
}

/** What the schema.org record of an entity says in its page. */
export const readDetails = (page: Document | undefined): EntityDetails =>
  toDetails(
    [...(page?.querySelectorAll('script[type="application/ld+json"]') ?? [])].map(
      ({ textContent }) => textContent,
    ),
  );

/** What the pages of entities say of them beyond the directory, by id; without those that could not be read. */
export async function fetchDetails(entities: readonly Paged[]): Promise<Map<string, EntityDetails>> {
  const found = entities.map(async ({ row, href }) => {
    const page = await readPage(href).catch(() => undefined);
    return [row.id, readDetails(page)] as const;
  });
  return new Map(await Promise.all(found));
}

/** The vCards that the pages of all entities of the list hold, in a single file; throws when one is missing. */
export async function fetchVcards(entities: readonly Paged[]): Promise<string> {
  const cards = entities.map(async ({ row, href }) => {
    const page = await readPage(href);
    const address = page?.querySelector<HTMLAnchorElement>('a[href^="data:text/vcard"]')?.href;
    if (address === undefined) throw new Error(`no vCard of ${row.id}`);
    return decodeURIComponent(address.slice(address.indexOf(",") + 1));
  });
  return (await Promise.all(cards)).join("");
}
