import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { thesaurusSchema } from "./schema.ts";

/** Words of life for words of law: what people ask for, and how texts of the portal call it. */
export const thesaurus = defineCollection({
  id: "thesaurus",
  form: "list",
  path: "vocabularies/thesaurus.yaml",
  extensions: ["yaml"],
  schema: thesaurusSchema,
  isOptional: true,
  problems,
});
