import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { thesaurusSchema } from "./schema.ts";

/** Words of life for words of law: what people ask for, and how texts of the portal call it. */
export const thesaurus = defineCollection({
  id: "thesaurus",
  label: { pl: "Słowa wyszukiwarki", en: "Thesaurus" },
  about: {
    pl: "Słowa codzienne obok słów urzędowych: o co ludzie pytają i jak nazywają to teksty portalu.",
    en: "Words of life for words of law: what people ask for, and how texts of the portal call it.",
  },
  form: "list",
  path: "vocabularies/thesaurus.yaml",
  extensions: ["yaml"],
  schema: thesaurusSchema,
  isOptional: true,
  problems,
});
