import { once } from "#src/core/cache/once.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { listPartyIds } from "#src/core/links/link.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { isDay } from "#src/core/time/calendar-days.ts";
import { messages } from "#src/i18n/messages.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getGovernmentLinks } from "#src/store/government-links.ts";
import { getLinksOf } from "#src/store/links.ts";
import { loadEntries, modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { awardEditions } from "./definition.ts";
import { groupByWinner, toAwardEdition, type AwardContext, type AwardEdition } from "./model.ts";
import type { AwardEditionFile } from "./schema.ts";

async function getAwardContext(): Promise<AwardContext> {
  const { entities, vocabularies } = await getContext();
  const { awards, territory, legalForms } = vocabularies;
  const linksOf = await getLinksOf();
  const places = (await loadEntries("entities")).map(
    ({ id, file }) => [id, { municipality: file.address?.municipality.id, form: file.legalForm.id }] as const,
  );
  return {
    awards,
    territory,
    legalForms,
    entities,
    places: new Map(places),
    practices: linksOf("good-practices"),
    forums: linksOf("forum-editions"),
    governments: await getGovernmentLinks(),
  };
}

/** All editions of all awards, newest first. */
export const listAwardEditions = modelsOf("award-editions", async () => {
  const context = await getAwardContext();
  const links = (await getLinksOf())(awardEditions.id);
  return {
    toModel: (id, file) =>
      toAwardEdition(id, resolve(links, { collection: awardEditions.id, id }), file, context),
    compare: ({ model: a }, { model: b }) => b.year - a.year || a.award.id.localeCompare(b.award.id),
  };
});

const listModels = async (): Promise<AwardEdition[]> => (await listAwardEditions()).map(({ model }) => model);

/** Awards by the id of the entity that received them, newest first. */
export const getAwardsByEntity = once(async () => groupByWinner(await listModels(), "entityId"));

/** Awards by the id of the good practice that received them, newest first. */
export const getAwardsByPractice = once(async () => groupByWinner(await listModels(), "practiceId"));

/** Awards that were handed over at a forum edition, in the order of their names' ids. */
export const listAwardsGivenAt = async (forumEdition: string): Promise<AwardEdition[]> =>
  (await listModels()).filter(({ forumId }) => forumId === forumEdition);

/** Entities that an edition names: laureates with the category in which they won, and who decided. */
function listNamed({ given }: AwardEdition, { jury }: AwardEditionFile, language: Language) {
  const t = messages(language);
  const laureates = given.flatMap(({ category, laureates: winners }) => {
    const role = category ? localize(category.name, language) : t("award.role.laureate");
    return winners.flatMap(({ entityId }) => (entityId === undefined ? [] : [{ id: entityId, role }]));
  });
  return [...laureates, ...listPartyIds(jury).map((id) => ({ id, role: t("award.role.jury") }))];
}

/** Editions of awards as entries of the portal: on the day of the award, and known since, where that day is known. */
export const listAwardEntries = entriesOf(awardEditions, listAwardEditions, async () => {
  const { language } = await getSettings();
  const { today } = await getClock();
  return ({ model, file }) => {
    const { date, place: location } = model;
    const day = date !== undefined && isDay(date) ? date : undefined;
    return {
      summary: model.summary,
      entities: listNamed(model, file, language),
      dates: day === undefined ? [] : [{ id: "", start: day, location }],
      publishedOn: day !== undefined && day <= today ? day : undefined,
      updatedOn: model.verifiedOn,
    };
  };
});
