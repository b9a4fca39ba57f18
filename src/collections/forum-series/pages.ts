import type { Link } from "#src/core/links/link.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { findAwardsPage } from "#src/collections/award-editions/pages.ts";
import { listAwardsGivenAt } from "#src/collections/award-editions/query.ts";
import type { ForumSeries } from "./model.ts";
import { listForumSeries } from "./query.ts";

/** The page of all forum series, with the page of awards that are handed over there. */
export const getForumOverview = async () => ({
  head: await getMessageHead("forum", paths.forum),
  series: (await listForumSeries()).map(({ model }) => model),
  awards: await findAwardsPage(),
});

/** Awards that were handed over at each edition of a series, by the edition's id, with links to their pages. */
async function listAwardsByEdition({ editions }: ForumSeries): Promise<Map<string, Link[]>> {
  const { language } = await getSettings();
  const given = editions.map(async ({ id }) => {
    const awards = await listAwardsGivenAt(id);
    return [id, awards.map(({ award, href }) => ({ name: localize(award.name, language), href }))] as const;
  });
  return new Map(await Promise.all(given));
}

/** The static pages of all forum series, with their heads. */
export async function listForumSeriesPages() {
  const { language } = await getSettings();
  const trail = [await getCrumb(paths.forum)];
  const pages = (await listForumSeries()).map(async ({ id, model: series }) => {
    const title = localize(series.name, language);
    const description = messages(language)("forum.series.lead", { name: title });
    const head = await getHead({ title, description, path: series.href, trail });
    const awards = await listAwardsByEdition(series);
    return { params: { series: id }, props: { head, series, awards } };
  });
  return withCacheKeys(await Promise.all(pages));
}
