import { defineCollection } from "#src/collections/definition.ts";
import { termSchema } from "#src/core/fields/term.ts";

/** Groups that entities work for. */
export const targetGroups = defineCollection({
  id: "target-groups",
  label: { pl: "Grupy odbiorców", en: "Target groups" },
  about: {
    pl: "Grupy, dla których działają podmioty.",
    en: "Groups that entities work for.",
  },
  form: "list",
  path: "vocabularies/target-groups.yaml",
  extensions: ["yaml"],
  schema: termSchema,
});
