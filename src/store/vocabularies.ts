import { getCollection, type CollectionKey, type InferEntrySchema } from "astro:content";
import type { Lookup } from "#src/core/links/lookup.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";
import { once } from "#src/core/cache/once.ts";

async function getLookup<C extends CollectionKey>(name: C): Promise<Lookup<InferEntrySchema<C>>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry.data as InferEntrySchema<C>]));
}

/** All dictionaries of the region, each by id. */
export const getVocabularies = once(async (): Promise<Vocabularies> => ({
  legalForms: await getLookup("legal-forms"),
  spheres: await getLookup("spheres"),
  statuses: await getLookup("statuses-and-marks"),
  services: await getLookup("services"),
  targetGroups: await getLookup("target-groups"),
  accessibilityFeatures: await getLookup("accessibility-features"),
  awards: await getLookup("awards"),
  forumSeries: await getLookup("forum-series"),
  territory: await getLookup("territory"),
  subregions: await getLookup("subregions"),
}));
