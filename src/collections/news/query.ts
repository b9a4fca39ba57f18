import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getEntryLinks } from "#src/store/links.ts";
import { modelsOf } from "#src/store/load.ts";
import { news } from "./definition.ts";
import { compareNews, isRecent, toNews, type News } from "./model.ts";

/** Number of items on the start page. */
const ON_START_PAGE = 3;

/** All news, including expired items, latest published first. */
export const listNews = modelsOf("news", async () => {
  const context = { ...(await getContext()), ...(await getClock()), links: await getEntryLinks() };
  return {
    toModel: (id, file) => toNews(id, paths.newsItem(id), file, context),
    compare: (a, b) => compareNews(a.model, b.model),
  };
});

/** The news that has not expired. */
export const listCurrentNews = async () => (await listNews()).filter(({ model }) => model.isCurrent);

/** The news that the start page shows: of the last half year; older news is in the list of all. */
export async function listNewestNews(): Promise<News[]> {
  const { today } = await getClock();
  const recent = (await listCurrentNews()).filter(({ model }) => isRecent(model, today));
  return recent.slice(0, ON_START_PAGE).map(({ model }) => model);
}

const listById = async () => (await listNews()).toSorted((a, b) => a.id.localeCompare(b.id));

/** News as entries of the portal, in the order of their ids. */
export const listNewsEntries = entriesOf(news, listById, async () => ({ file, model }) => ({
  summary: file.summary,
  entities: file.entities.map(({ id }) => ({ id })),
  area: file.area.map(({ id }) => id),
  publishedOn: file.publishedOn,
  updatedOn: file.verifiedOn,
  expiresAt: model.expiresAt,
}));

/** News that has not expired, as a list with a feed. */
export const newsListing = listingOf(news, listCurrentNews, listNewsEntries, async () => () => ({
  facets: {},
}));
