import { defineCollection } from "#src/collections/definition.ts";
import { legalFormSchema } from "./schema.ts";

/** Legal forms and kinds of units. */
export const legalForms = defineCollection({
  id: "legal-forms",
  label: { pl: "Formy prawne", en: "Legal forms" },
  about: {
    pl: "Formy prawne i rodzaje jednostek.",
    en: "Legal forms and kinds of units.",
  },
  form: "list",
  path: "vocabularies/legal-forms.yaml",
  extensions: ["yaml"],
  schema: legalFormSchema,
});
