import { once } from "#src/core/cache/once.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { getContext } from "#src/store/context.ts";
import { getGovernmentLinks } from "#src/store/government-links.ts";
import { getLinksOf } from "#src/store/links.ts";
import { loadEntries, modelsOf } from "#src/store/load.ts";
import { awardEditions } from "./definition.ts";
import { groupByWinner, toAwardEdition, type AwardContext, type AwardEdition } from "./model.ts";

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
