import { toServiceTable } from "./procurement.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { getBodyReferencer } from "#src/knowledge/mdx/body-references.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listFacets, type FacetLink, type FacetValue } from "#src/directory/facet-links.ts";
import { getHead } from "#src/site/heads.ts";
import { isProcurementGuide, listPages } from "#src/collections/pages/query.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

const toLink = ({ name, href, entities }: FacetValue): FacetLink => ({
  name,
  href,
  count: entities.length,
});

/** The page on buying from social economy entities, where the region has a text for it: one page or none. */
export async function listProcurementPages() {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const { legalForms, statuses } = await getVocabularies();
  const facets = await listFacets();
  const valuesOf = (name: string) => facets.find((facet) => facet.name === name)?.values ?? [];
  const forms = valuesOf("form").filter(({ id }) => {
    const form = legalForms.get(id);
    return form?.socialEconomyBasis !== undefined && !form.unsure;
  });
  const table = toServiceTable((await listEntities()).map(({ model }) => model));
  const rows = table.rows.toSorted((a, b) =>
    compare(localize(a.service.name, language), localize(b.service.name, language)),
  );
  const toReferences = await getBodyReferencer();
  const guides = (await listPages()).filter(isProcurementGuide);
  return withCacheKeys(
    await Promise.all(
      guides.map(async ({ id, model: page, entry }) => {
        const { title, summary: description } = page;
        const path = paths.procurement;
        const head = await getHead({ title, description, path, picture: paths.ogImage(path) });
        const props = {
          head,
          page,
          entry,
          references: toReferences(entry),
          table: { ...table, rows },
          forms: forms.map(toLink),
          statuses: valuesOf("status")
            .filter(({ id }) => statuses.get(id)?.kind === "status")
            .map(toLink),
        };
        return { params: { procurement: id }, props };
      }),
    ),
  );
}
