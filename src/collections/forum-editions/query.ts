import { getCollection, type CollectionEntry } from "astro:content";
import {
  toForumEdition,
  toSeriesHistory,
  toTimeline,
  type ForumEdition,
  type TimelinePart,
} from "./model.ts";
import type { Link } from "#src/core/links/link.ts";
import type { ForumSeriesFile } from "#src/collections/forum-series/schema.ts";
import { formatEditionName } from "./edition-name.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listAwardsGivenAt } from "#src/collections/award-editions/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getEditionDownloads } from "#src/forum/edition-downloads.ts";
import { getForumContext } from "./context.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** A forum edition's page: the model, its link and the entry of its text. */
export type ForumEditionView = {
  edition: ForumEdition;
  link: Link;
  entry: CollectionEntry<"forum-editions">;
};

/** All editions of all series, newest first. */
export const listForumEditions = once(async (): Promise<ForumEditionView[]> => {
  const context = await getForumContext();
  const { language } = await getSettings();
  const entries = await getCollection("forum-editions");
  return entries
    .map((entry) => {
      const href = paths.forumEdition(entry.data.series.id, entry.id);
      const edition = toForumEdition(entry.id, href, entry.data, context);
      return { edition, link: { name: formatEditionName(edition, language), href }, entry };
    })
    .toSorted((a, b) => b.edition.year - a.edition.year || b.edition.number - a.edition.number);
});

/** A forum series with its timeline. */
export type ForumSeriesView = {
  series: ForumSeriesFile;
  href: string;
  timeline: TimelinePart[];
  editions: ForumEdition[];
};

/** All forum series in the order of the dictionary. */
export const listForumSeries = once(async (): Promise<ForumSeriesView[]> => {
  const { forumSeries } = await getVocabularies();
  const views = await listForumEditions();
  return [...forumSeries.values()]
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((series) => {
      const editions = views.map((view) => view.edition).filter((edition) => edition.series.id === series.id);
      return {
        series,
        href: paths.forumSeries(series.id),
        timeline: toTimeline(toSeriesHistory(editions)),
        editions,
      };
    });
});

/** The static pages of all forum editions, with their heads. */
export async function listForumEditionPages() {
  const { language } = await getSettings();
  const forum = await getCrumb("menu.forum", paths.forum);
  const views = await listForumEditions();
  return withCacheKeys(
    await Promise.all(
      views.map(async (view) => {
        const { name: title, href: path } = view.link;
        const { id, series, summary: description } = view.edition;
        const trail = [
          forum,
          { name: localize(series.shortName, language), href: paths.forumSeries(series.id) },
        ];
        const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
        const downloads = await getEditionDownloads(view.edition, view.link);
        const awards = await listAwardsGivenAt(id);
        return { params: { series: series.id, id }, props: { ...view, awards, head, downloads } };
      }),
    ),
  );
}

/** Awards that were handed over at each edition of a series, by the edition's id, with links to their pages. */
async function listAwardsByEdition(editions: readonly ForumEdition[]): Promise<Map<string, Link[]>> {
  const { language } = await getSettings();
  const given = editions.map(async ({ id }) => {
    const awards = await listAwardsGivenAt(id);
    return [id, awards.map(({ award, href }) => ({ name: localize(award.name, language), href }))] as const;
  });
  return new Map(await Promise.all(given));
}

/** The static pages of all forum series, with their heads. */
export async function listForumSeriesPages() {
  const { language } = await getSettings();
  const trail = [await getCrumb("menu.forum", paths.forum)];
  const views = await listForumSeries();
  return withCacheKeys(
    await Promise.all(
      views.map(async (view) => {
        const title = localize(view.series.name, language);
        const description = messages(language)("forum.series.lead", { name: title });
        const head = await getHead({ title, description, path: view.href, trail });
        const awards = await listAwardsByEdition(view.editions);
        return { params: { series: view.series.id }, props: { ...view, awards, head } };
      }),
    ),
  );
}
