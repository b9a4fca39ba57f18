import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import type { EasyToReadLink } from "#src/schemas/versions.ts";
import type { Link } from "../domain/link.ts";
import { messages } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import { withCacheKeys } from "./cache-key.ts";
import { getCrumb, getHead } from "./heads.ts";
import { getPortal } from "./portal.ts";

type Source = { id: string; data: { title: string; etr?: EasyToReadLink } };

/** The easy-to-read pages of articles that have a text of their own; `toHref` is the address of such a page. */
async function listEasyPages(
  sources: readonly Source[],
  toArticle: (id: string) => Link,
  toHref: (id: string) => string,
  trail: Link[],
) {
  const t = messages((await getPortal()).language);
  const pages = sources.map(async ({ id, data }) => {
    const name = data.etr?.text?.id;
    const entry: CollectionEntry<"easy-to-read"> | undefined =
      name === undefined ? undefined : await getEntry("easy-to-read", name);
    if (!entry) return [];
    const article = toArticle(id);
    const { title } = entry.data;
    const head = await getHead({
      title: t("etr.page.title", { title }),
      description: t("etr.page.lead", { title: article.name }),
      path: toHref(id),
      trail: [...trail, article],
    });
    return [{ params: { id }, props: { head, article, entry } }];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}

/** The easy-to-read pages of guides. */
export async function listEasyGuidePages() {
  const guides = await getCollection("guides");
  const names = new Map(guides.map(({ id, data }) => [id, data.title]));
  const trail = [await getCrumb("knowledge.title", paths.knowledge)];
  return listEasyPages(
    guides,
    (id) => ({ name: names.get(id) ?? id, href: paths.guide(id) }),
    paths.guideEasy,
    trail,
  );
}

/** The easy-to-read pages of text pages. */
export async function listEasyTextPages() {
  const pages = await getCollection("pages");
  const names = new Map(pages.map(({ id, data }) => [id, data.title]));
  return listEasyPages(
    pages,
    (id) => ({ name: names.get(id) ?? id, href: paths.page(id) }),
    paths.pageEasy,
    [],
  );
}
