import type { EntityContext } from "#src/collections/entities/model.ts";
import { once } from "#src/core/cache/once.ts";
import { getToday } from "./clock.ts";
import { getLinksOf } from "./links.ts";
import { getPortalFile } from "./portal-file.ts";
import { getVocabularies } from "./vocabularies.ts";

/** What is needed to resolve references: links of all entities, the dictionaries and the day of the build. */
export const getContext = once(async (): Promise<EntityContext> => ({
  vocabularies: await getVocabularies(),
  entities: (await getLinksOf())("entities"),
  today: await getToday(),
  openingPlace: (await getPortalFile()).openingHours,
}));
