import type { Link } from "#src/core/links/link.ts";
import { localize } from "#src/i18n/messages.ts";
import { listAwardEditions } from "#src/collections/award-editions/query.ts";
import { once } from "#src/core/cache/once.ts";
import { listPortalEntries } from "./portal-entries.ts";
import { getPortalPageFinder } from "#src/site/portal-page-finder.ts";
import { getPortal } from "#src/site/query.ts";

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
