import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { formComparisonSchema } from "./schema.ts";

/** What the comparison of legal forms says. */
export const formComparison = defineCollection({
  id: "form-comparison",
  label: { pl: "Porównanie form prawnych", en: "Comparison of legal forms" },
  about: {
    pl: "Treść porównania form prawnych.",
    en: "What the comparison of legal forms says.",
  },
  form: "list",
  path: "vocabularies/form-comparison.yaml",
  extensions: ["yaml"],
  schema: formComparisonSchema,
  isOptional: true,
  isCurrent: () => true,
  texts: { pl, en },
  problems,
});
