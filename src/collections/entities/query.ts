import { collatorOf } from "#src/i18n/format.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { entities } from "./definition.ts";
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

/** Entities as entries of the portal. */
export const listEntityEntries = entriesOf(entities, listEntities, async () => ({ model }) => ({
  summary: model.summary,
  area: model.address ? [model.address.municipality.id] : [],
  updatedOn: model.verifiedOn,
}));
