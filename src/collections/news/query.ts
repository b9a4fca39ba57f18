import { getCollection } from "astro:content";
import { sortNews, toNews, type News } from "./model.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getEntryLinks } from "#src/store/links.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";

/** How many stand on one page of the list, and on the start page. */
const ON_PAGE = 20;
const ON_START_PAGE = 3;

/** All news, also of which lists say nothing any more, the last published first. */
export const listNews = once(async (): Promise<News[]> => {
  const context = { ...(await getContext()), ...(await getClock()), links: await getEntryLinks() };
  const entries = await getCollection("news");
  return sortNews(entries.map(({ id, data }) => toNews(id, paths.newsItem(id), data, context)));
});

const listCurrent = async () => (await listNews()).filter(({ isCurrent }) => isCurrent);

/** The news that the start page shows. */
export const listNewestNews = async (): Promise<News[]> => (await listCurrent()).slice(0, ON_START_PAGE);

/** What Astro's `paginate` needs to make the pages of the list of news. */
export async function listNewsListPages() {
  const head = {
    ...(await getMessageHead("news", paths.news)),
    feed: await getCrumb("news.title", paths.listingFeed(paths.news)),
  };
  return { news: await listCurrent(), options: { pageSize: ON_PAGE, props: { head } } };
}

/** The static pages of all news, with their heads. */
export async function listNewsPages() {
  const entries = new Map((await getCollection("news")).map((entry) => [entry.id, entry]));
  const trail = [await getCrumb("news.title", paths.news)];
  const pages = (await listNews()).map(async (news) => {
    const { id, title, summary: description, href: path } = news;
    const entry = entries.get(id);
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    return entry ? [{ params: { id }, props: { head, news, entry } }] : [];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}
