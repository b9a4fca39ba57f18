import { defineCollection } from "#src/collections/definition.ts";
import { termSchema } from "#src/core/fields/term.ts";

/** Services that can be ordered. */
export const services = defineCollection({
  id: "services",
  label: { pl: "Usługi", en: "Services" },
  about: {
    pl: "Usługi, które można zamówić.",
    en: "Services that can be ordered.",
  },
  form: "list",
  path: "vocabularies/services.yaml",
  extensions: ["yaml"],
  schema: termSchema,
  isPaged: true,
});
