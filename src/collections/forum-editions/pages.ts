import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getEditionDownloads } from "#src/forum/edition-downloads.ts";
import { getTrailTo } from "#src/forum/trail.ts";
import { paths } from "#src/i18n/paths.ts";
import { getHead } from "#src/site/heads.ts";
import { listAwardsGivenAt } from "#src/collections/award-editions/query.ts";
import { listForumEditions } from "./query.ts";

/** The static pages of all forum editions, with their heads, the awards given there and the entries of their texts. */
export async function listForumEditionPages() {
  const pages = (await listForumEditions()).map(async ({ id, model: edition, entry }) => {
    const { name: title, href: path, series, summary: description } = edition;
    const trail = await getTrailTo(edition);
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    const downloads = await getEditionDownloads(edition);
    const awards = await listAwardsGivenAt(id);
    return { params: { series: series.id, id }, props: { head, edition, awards, downloads, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
