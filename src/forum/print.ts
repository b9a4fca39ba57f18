import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";

/** The programme of every edition that has one, laid out for paper; search engines are asked to leave it out. */
export async function listForumPrintPages() {
  const { language } = await getSettings();
  const t = messages(language);
  const forum = await getCrumb("menu.forum", paths.forum);
  const views = (await listForumEditions()).filter(({ edition }) => edition.programme.length > 0);
  return withCacheKeys(
    await Promise.all(
      views.map(async ({ edition, link }) => {
        const { series, id } = edition;
        const head = await getHead({
          title: t("forum.print.title", { name: link.name }),
          description: t("forum.print.description", { name: link.name }),
          path: paths.forumPrint(series.id, id),
          trail: [
            forum,
            { name: localize(series.shortName, language), href: paths.forumSeries(series.id) },
            link,
          ],
          noindex: true,
        });
        return { params: { series: series.id, id }, props: { head, edition } };
      }),
    ),
  );
}
