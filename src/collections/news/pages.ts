import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getFeedLink, getHead, getMessageHead } from "#src/site/heads.ts";
import { listCurrentNews, listNews } from "./query.ts";

/** Number of items on one page of the list. */
const ON_PAGE = 20;

/** What Astro's `paginate` needs to make the pages of the list of news. */
export async function listNewsListPages() {
  const head = {
    ...(await getMessageHead("news", paths.news)),
    feed: await getFeedLink(paths.news),
  };
  const news = (await listCurrentNews()).map(({ model }) => model);
  return { news, options: { pageSize: ON_PAGE, props: { head } } };
}

/** The static pages of all news, with their heads. */
export async function listNewsPages() {
  const trail = [await getCrumb(paths.news)];
  const pages = (await listNews()).map(async ({ id, model: news, entry }) => {
    const { title, summary: description, href: path } = news;
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return { params: { id }, props: { head, news, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
