import { defineCollection } from "#src/collections/definition.ts";
import { termSchema } from "#src/core/fields/term.ts";

/** Means of accessibility. */
export const accessibilityFeatures = defineCollection({
  id: "accessibility-features",
  label: { pl: "Udogodnienia", en: "Accessibility features" },
  about: {
    pl: "Udogodnienia i inne środki dostępności.",
    en: "Means of accessibility.",
  },
  form: "list",
  path: "vocabularies/accessibility-features.yaml",
  extensions: ["yaml"],
  schema: termSchema,
});
