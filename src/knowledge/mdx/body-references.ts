import { getCollection } from "astro:content";
import { listComponentUses } from "./component-use.ts";
import { toComparedForm, type ComparedForm } from "#src/collections/form-comparison/model.ts";
import { toAct } from "#src/collections/acts/model.ts";
import { listIds } from "./mdx-components.ts";
import type { BodyReferences } from "./references.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { getGlossaryTerms } from "#src/collections/glossary/query.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { once } from "#src/core/cache/once.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** The legal forms that can be compared, by id. */
export const getComparedForms = once(async (): Promise<ReadonlyMap<string, ComparedForm>> => {
  const { legalForms } = await getVocabularies();
  const facet = (await listFacets()).find(({ name }) => name === "form");
  const hrefs = new Map(facet?.values.map(({ id, href }) => [id, href]));
  const context = { legalForms, acts: await getActs(), hrefs };
  const entries = await getCollection("form-comparison");
  return new Map(entries.map(({ data }) => [data.form.id, toComparedForm(data, context)]));
});

/** What the components in a body draw; an entry without MDX names nothing. */
export async function getBodyReferences(entry: {
  body?: string;
  filePath?: string;
}): Promise<BodyReferences> {
  const { body = "", filePath } = entry;
  const uses = filePath?.endsWith(".mdx") ? listComponentUses({ text: body, format: "mdx" }) : [];
  const idsOf = (component: string, attribute: string) => [
    ...new Set(
      uses.flatMap(({ name, attributes }) =>
        name === component ? listIds(attributes.get(attribute) ?? "") : [],
      ),
    ),
  ];
  const acts = await getActs();
  const terms = await getGlossaryTerms();
  const forms = await getComparedForms();
  const comparedForms = idsOf("FormComparison", "forms").flatMap((id) => forms.get(id) ?? []);
  return {
    acts: idsOf("Law", "act").flatMap((id) => {
      const act = acts.get(id);
      return act ? [toAct(act)] : [];
    }),
    terms: idsOf("Term", "id").flatMap((id) => terms.get(id) ?? []),
    forms: comparedForms,
  };
}
