import { listFacets } from "#src/directory/facet-links.ts";

/** What the generator of embed codes offers for lists: the terms of each facet by id. */
export const getEmbedFacets = async () =>
  (await listFacets()).map(({ name, values }) => ({
    name,
    values: values.map(({ id, name: label }) => ({ id, label })),
  }));

/** What the generator of embed codes offers for lists. */
export type EmbedFacets = Awaited<ReturnType<typeof getEmbedFacets>>;
