import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import type { Link } from "#src/core/links/link.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";

/** The breadcrumbs from the start page to an edition. */
export async function getTrailTo({ series: { id, shortName } }: ForumEdition): Promise<Link[]> {
  const { language } = await getSettings();
  return [await getCrumb(paths.forum), { name: localize(shortName, language), href: paths.forumSeries(id) }];
}

/** The breadcrumbs from the start page to the pages of an edition's parts. */
export const getTrailBelow = async (edition: ForumEdition): Promise<Link[]> => [
  ...(await getTrailTo(edition)),
  { name: edition.name, href: edition.href },
];
