import { paths } from "#src/i18n/paths.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { getHead } from "#src/site/heads.ts";

/**
 * The card of every entity for frames on other sites, with its head; not cached, because that costs as much as
 * drawing it.
 */
export async function listEmbeddedCards() {
  const pages = (await listEntities()).map(async ({ id, model: entity }) => {
    const { name: title, summary: description } = entity;
    const head = await getHead({ title, description, path: paths.embedCard(id) });
    return { params: { id }, props: { head, entity } };
  });
  return Promise.all(pages);
}

/** What the generator of embed codes offers: terms of each facet by id, and all entities by id. */
export async function getEmbedChoices() {
  const facets = await listFacets();
  return {
    facets: facets.map(({ name, values }) => ({
      name,
      values: values.map(({ id, name: label }) => ({ id, label })),
    })),
    entities: (await listEntities()).map(({ id, model }) => ({ id, label: model.name })),
  };
}

/** What the generator of embed codes offers. */
export type EmbedChoices = Awaited<ReturnType<typeof getEmbedChoices>>;
