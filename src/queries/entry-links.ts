import type { Link } from "../domain/link.ts";
import { localize } from "../i18n/messages.ts";
import { listAwardEditions } from "./award-editions.ts";
import { once } from "./once.ts";
import { listPortalEntries } from "./portal-entries.ts";
import { getPortalPageFinder } from "./portal-pages.ts";
import { getPortal } from "./portal.ts";

/** Makes the lookup of pages by what content writes as `collection/id`; undefined for what has no page. */
export const getEntryLinks = once(async () => {
  const { language } = await getPortal();
  const entries = new Map<string, Link>([
    ...(await listPortalEntries()).map(({ key, name, href }) => [key, { name, href }] as const),
    ...(await listAwardEditions()).map(({ id, award, year, href }) => {
      const name = `${localize(award.name, language)} (${year})`;
      return [`award-editions/${id}`, { name, href }] as const;
    }),
  ]);
  const findPage = await getPortalPageFinder();
  return ({ collection, id }: { collection: string; id: string }): Link | undefined =>
    entries.get(`${collection}/${id}`) ?? findPage({ collection, id } as Parameters<typeof findPage>[0]);
});
