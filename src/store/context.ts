import { getCollection } from "astro:content";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "./clock.ts";
import { once } from "#src/core/cache/once.ts";
import { getVocabularies } from "./vocabularies.ts";

/** What is needed to resolve references: links of all entities, the dictionaries and the day of the build. */
export const getContext = once(async (): Promise<EntityContext> => {
  const entries = await getCollection("entities");
  return {
    vocabularies: await getVocabularies(),
    entities: new Map(entries.map(({ id, data }) => [id, { name: data.name, href: paths.entity(id) }])),
    today: (await getClock()).today,
  };
});
