import { defineCollection } from "#src/collections/definition.ts";
import { termSchema } from "#src/core/fields/term.ts";

/** Services that can be ordered. */
export const services = defineCollection({
  id: "services",
  form: "list",
  path: "vocabularies/services.yaml",
  extensions: ["yaml"],
  schema: termSchema,
  isPaged: true,
});
