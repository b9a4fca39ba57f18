import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTrailBelow } from "./trail.ts";

/** The programme of every edition that has one, laid out for paper; search engines are asked to leave it out. */
export async function listForumPrintPages() {
  const t = messages((await getSettings()).language);
  const printed = (await listForumEditions()).filter(({ model }) => model.programme.length > 0);
  const pages = printed.map(async ({ id, model: edition }) => {
    const { name, series } = edition;
    const head = await getHead({
      title: t("forum.print.title", { name }),
      description: t("forum.print.description", { name }),
      path: paths.forumPrint(series.id, id),
      trail: await getTrailBelow(edition),
      noindex: true,
    });
    return { params: { series: series.id, id }, props: { head, edition } };
  });
  return withCacheKeys(await Promise.all(pages));
}
