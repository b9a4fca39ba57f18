import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { listGuides } from "./query.ts";

/** The static pages of all guides, with their heads. */
export async function listGuidePages() {
  const trail = [await getCrumb(paths.knowledge)];
  const pages = (await listGuides()).map(async ({ id, model: guide, entry }) => {
    const { title, summary: description, href: path, versions: accessible } = guide;
    const head = await getHead({ title, description, path, trail, accessible, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, guide, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
