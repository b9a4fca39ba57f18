import { defineCollection } from "#src/collections/definition.ts";
import { legalFormSchema } from "./schema.ts";

/** Legal forms and kinds of units. */
export const legalForms = defineCollection({
  id: "legal-forms",
  form: "list",
  path: "vocabularies/legal-forms.yaml",
  extensions: ["yaml"],
  schema: legalFormSchema,
});
