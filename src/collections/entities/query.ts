import { once } from "#src/core/cache/once.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { entities } from "./definition.ts";
import { toScore, type Score } from "./completeness.ts";
import { toUpdate } from "./evidence.ts";
import { toEntity } from "./model.ts";

/** All entities in the order of their names in the portal's language. */
export const listEntities = modelsOf("entities", async () => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toEntity(id, file, context),
    compare: (a, b) => compare(a.model.name, b.model.name),
  };
});

/** How complete and fresh every entry is today, by its id. */
export const getEntityScores = once(async (): Promise<ReadonlyMap<string, Score>> => {
  const { staleAfterDays } = await getSettings();
  const { today } = await getClock();
  const scored = (await listEntities()).map(({ id, file, entry }) => {
    const score = toScore({ file, body: entry.body ?? "" }, { today, staleAfterDays });
    return [id, score] as const;
  });
  return new Map(scored);
});

/** Entities as entries of the portal. */
export const listEntityEntries = entriesOf(entities, listEntities, async () => ({ model }) => ({
  summary: model.summary,
  area: model.address ? [model.address.municipality.id] : [],
  updatedOn: toUpdate(model.evidence),
}));
