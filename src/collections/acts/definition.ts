import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { actSchema } from "./schema.ts";

/** Legal acts that texts of the portal name. */
export const acts = defineCollection({
  id: "acts",
  label: { pl: "Akty prawne", en: "Legal acts" },
  about: {
    pl: "Akty prawne, na które powołują się teksty portalu.",
    en: "Legal acts that texts of the portal name.",
  },
  form: "list",
  path: "vocabularies/acts.yaml",
  extensions: ["yaml"],
  schema: actSchema,
  isOptional: true,
  texts: { pl, en },
  problems,
});
