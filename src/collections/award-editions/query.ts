import { getCollection } from "astro:content";
import { groupByWinner, toAwardEdition, type AwardContext, type AwardEdition } from "./model.ts";
import type { Link } from "#src/core/links/link.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { formatEditionName } from "#src/collections/forum-editions/edition-name.ts";
import { paths } from "#src/i18n/paths.ts";
import { getContext } from "#src/store/context.ts";
import { getGovernmentLinks } from "#src/store/government-links.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** Forum editions by id, each with its name and page. */
async function listForumLinks(): Promise<Map<string, Link>> {
  const { language } = await getSettings();
  const { forumSeries } = (await getContext()).vocabularies;
  const entries = await getCollection("forum-editions");
  return new Map(
    entries.map(({ id, data }) => {
      const series = resolve(forumSeries, data.series);
      const year = Number(data.dates[0]?.from.slice(0, 4));
      const name = formatEditionName({ number: data.number, year, series }, language);
      return [id, { name, href: paths.forumEdition(series.id, id) }];
    }),
  );
}

const getAwardContext = once(async (): Promise<AwardContext> => {
  const { entities, vocabularies } = await getContext();
  const { awards, territory, legalForms } = vocabularies;
  const entries = await getCollection("entities");
  const practices = await getCollection("good-practices");
  return {
    awards,
    territory,
    legalForms,
    entities,
    places: new Map(
      entries.map(({ id, data }) => [
        id,
        { municipality: data.address?.municipality.id, form: data.legalForm.id },
      ]),
    ),
    practices: new Map(
      practices.map(({ id, data }) => [id, { name: data.title, href: paths.goodPractice(id) }]),
    ),
    forums: await listForumLinks(),
    governments: await getGovernmentLinks(),
  };
});

/** All editions of all awards, newest first. */
export const listAwardEditions = once(async (): Promise<AwardEdition[]> => {
  const context = await getAwardContext();
  const entries = await getCollection("award-editions");
  return entries
    .map(({ id, data }) => toAwardEdition(id, paths.award(data.award.id), data, context))
    .toSorted((a, b) => b.year - a.year || a.award.id.localeCompare(b.award.id));
});

/** Awards by the id of the entity that received them, newest first. */
export const getAwardsByEntity = once(async () => groupByWinner(await listAwardEditions(), "entityId"));

/** Awards by the id of the good practice that received them, newest first. */
export const getAwardsByPractice = once(async () => groupByWinner(await listAwardEditions(), "practiceId"));

/** Awards that were handed over at a forum edition, in the order of their names' ids. */
export const listAwardsGivenAt = async (forumEdition: string): Promise<AwardEdition[]> =>
  (await listAwardEditions()).filter(({ forumId }) => forumId === forumEdition);
