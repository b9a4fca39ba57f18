import type { CollectionName, FileIn } from "#src/collections/index.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";
import { once } from "#src/core/cache/once.ts";
import type { Lookup } from "#src/core/links/lookup.ts";
import { loadEntries } from "./load.ts";

/** The records of a collection by id. */
export const getLookup = async <N extends CollectionName>(name: N): Promise<Lookup<FileIn<N>>> =>
  new Map((await loadEntries(name)).map(({ id, file }) => [id, file]));

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
