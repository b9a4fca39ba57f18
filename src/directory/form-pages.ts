import { once } from "#src/core/cache/once.ts";
import { listFacets } from "./facet-links.ts";

/** Addresses of the pages of entities of one legal form, by the id of the form, where there are such entities. */
export const getFormPages = once(async (): Promise<ReadonlyMap<string, string>> => {
  const facet = (await listFacets()).find(({ name }) => name === "form");
  return new Map(facet?.values.map(({ id, href }) => [id, href]));
});
