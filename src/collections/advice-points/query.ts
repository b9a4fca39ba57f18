import { getCollection, type CollectionEntry } from "astro:content";
import { listAdvicePlaces, toAdviceEntry, toAdvicePoint, type AdvicePoint } from "./model.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { type ListingSection } from "#src/listing/section.ts";
import { listListingPages } from "#src/listing/listings.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

type AdviceView = { point: AdvicePoint; entry: CollectionEntry<"advice-points">; portalEntry: PortalEntry };

/** All advice points by name. */
const listAdvicePoints = once(async (): Promise<AdviceView[]> => {
  const { now, timeZone } = await getClock();
  const context = { ...(await getContext()), now, timeZone };
  const { compare } = collatorOf((await getSettings()).language);
  return (await getCollection("advice-points"))
    .map((entry) => {
      const point = toAdvicePoint(entry.id, paths.advicePoint(entry.id), entry.data, context);
      return {
        point,
        entry,
        portalEntry: { ...toAdviceEntry(point, entry.data), lang: textLanguage(point) },
      };
    })
    .toSorted((a, b) => compare(a.point.title, b.point.title));
});

/** Advice points as entries of the portal. */
export const listAdviceEntries = async (): Promise<PortalEntry[]> =>
  (await listAdvicePoints()).map(({ portalEntry }) => portalEntry);

/** The list of advice points with its filters. */
export const adviceSection: ListingSection<AdvicePoint> = {
  href: paths.advicePoints,
  area: "advice",
  facets: ["county"],
  list: async () => {
    const terms = await getTermMaker();
    return (await listAdvicePoints()).map(({ point, portalEntry }) => ({
      item: point,
      entry: portalEntry,
      facets: { county: terms.counties(listAdvicePlaces(point)) },
    }));
  },
};

/** The pages of advice points of one value of a facet. */
export const listAdviceListPages = () => listListingPages(adviceSection);

/** The static pages of all advice points, with their heads. */
export async function listAdvicePages() {
  const trail = [await getCrumb("advice.title", paths.advicePoints)];
  const pages = (await listAdvicePoints()).map(async ({ point, entry }) => {
    const { id, title, summary: description, href: path } = point;
    return {
      params: { id },
      props: { head: await getHead({ title, description, path, trail }), point, entry },
    };
  });
  return withCacheKeys(await Promise.all(pages));
}
