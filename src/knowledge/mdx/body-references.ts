import { toAct } from "#src/collections/acts/model.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { listComparedForms } from "#src/collections/form-comparison/query.ts";
import { listGlossaryTerms } from "#src/collections/glossary/query.ts";
import { once } from "#src/core/cache/once.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { listComponentUses } from "./component-use.ts";
import { listIds } from "./mdx-components.ts";
import type { BodyReferences } from "./references.ts";

/** An entry whose text may use components, if its file is MDX. */
type Written = { body?: string; filePath?: string };

/** The ids that the components of one kind name in an attribute, each once, in the order of the text. */
function listNamed({ body = "", filePath }: Written) {
  const uses = filePath?.endsWith(".mdx") ? listComponentUses({ text: body, format: "mdx" }) : [];
  return (component: string, attribute: string): string[] => [
    ...new Set(
      uses.flatMap(({ name, attributes }) =>
        name === component ? listIds(attributes[attribute] ?? "") : [],
      ),
    ),
  ];
}

/** Makes the reader of what the components in a body draw; it throws on an id that nothing has. */
export const getBodyReferencer = once(async () => {
  const acts = await getActs();
  const terms = new Map((await listGlossaryTerms()).map(({ id, model }) => [id, model]));
  const forms = new Map((await listComparedForms()).map(({ model }) => [model.id, model]));
  return (entry: Written): BodyReferences => {
    const idsOf = listNamed(entry);
    return {
      acts: idsOf("Law", "act").map((id) => toAct(resolve(acts, { collection: "acts", id }))),
      terms: idsOf("Term", "id").map((id) => resolve(terms, { collection: "glossary", id })),
      forms: idsOf("FormComparison", "forms").map((id) =>
        resolve(forms, { collection: "form-comparison", id }),
      ),
    };
  };
});
