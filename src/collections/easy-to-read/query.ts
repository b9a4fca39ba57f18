import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import type { EasyToReadLink } from "#src/core/fields/versions.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";

type Source = { id: string; data: { title: string; etr?: EasyToReadLink } };

/** The easy-to-read pages of articles of one kind; `toHref` is the address of such a page. */
async function listPagesOf(
  sources: readonly Source[],
  toArticleHref: (id: string) => string,
  toHref: (id: string) => string,
  trail: Link[],
) {
  const t = messages((await getSettings()).language);
  const pages = sources.map(async ({ id, data }) => {
    const name = data.etr?.text?.id;
    const entry: CollectionEntry<"easy-to-read"> | undefined =
      name === undefined ? undefined : await getEntry("easy-to-read", name);
    if (!entry) return [];
    const article = { name: data.title, href: toArticleHref(id) };
    const { title } = entry.data;
    const head = await getHead({
      title: t("etr.page.title", { title }),
      description: t("etr.page.lead", { title: article.name }),
      path: toHref(id),
      trail: [...trail, article],
    });
    return [{ params: { article: article.href.slice(1, -1) }, props: { head, article, entry } }];
  });
  return (await Promise.all(pages)).flat();
}

/** The easy-to-read pages of guides and text pages, below the addresses of their articles. */
export async function listEasyPages() {
  const guides = await getCollection("guides");
  const texts = await getCollection("pages");
  const trail = [await getCrumb("knowledge.title", paths.knowledge)];
  return withCacheKeys([
    ...(await listPagesOf(guides, paths.guide, paths.guideEasy, trail)),
    ...(await listPagesOf(texts, paths.page, paths.pageEasy, [])),
  ]);
}
