import { defineCollection } from "#src/collections/definition.ts";
import { termSchema } from "#src/core/fields/term.ts";

/** Means of accessibility. */
export const accessibilityFeatures = defineCollection({
  id: "accessibility-features",
  form: "list",
  path: "vocabularies/accessibility-features.yaml",
  extensions: ["yaml"],
  schema: termSchema,
});
