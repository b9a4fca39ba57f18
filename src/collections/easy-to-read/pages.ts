import { listGuides } from "#src/collections/guides/query.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { EasyToReadLink } from "#src/core/fields/versions.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { loadEntry } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";

type Article = { id: string; file: { etr?: EasyToReadLink }; model: { title: string; href: string } };

/** The pages of easy-to-read texts for articles of one kind; `toHref` makes the address of such a page. */
async function listPagesOf(articles: readonly Article[], toHref: (id: string) => string, trail: Link[]) {
  const t = messages((await getSettings()).language);
  const pages = articles.map(async ({ id, file, model }) => {
    const text = file.etr?.text;
    if (text === undefined) return [];
    const { file: easy, entry } = await loadEntry("easy-to-read", text.id);
    const article = { name: model.title, href: model.href };
    const head = await getHead({
      title: t("etr.page.title", { title: easy.title }),
      description: t("etr.page.lead", { title: article.name }),
      path: toHref(id),
      trail: [...trail, article],
    });
    return [{ params: { article: article.href.slice(1, -1) }, props: { head, article, text: easy, entry } }];
  });
  return (await Promise.all(pages)).flat();
}

/** The easy-to-read pages of guides and text pages, below the addresses of their articles. */
export async function listEasyPages() {
  const trail = [await getCrumb(paths.knowledge)];
  return withCacheKeys([
    ...(await listPagesOf(await listGuides(), paths.guideEasy, trail)),
    ...(await listPagesOf(await listPages(), paths.pageEasy, [])),
  ]);
}
