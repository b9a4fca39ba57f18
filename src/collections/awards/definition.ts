import { defineCollection } from "#src/collections/definition.ts";
import { localize } from "#src/core/text/language.ts";
import { awardEditions } from "#src/collections/award-editions/definition.ts";
import { awardSchema } from "./schema.ts";

/** Awards and contests with laureates. */
export const awards = defineCollection({
  id: "awards",
  label: { pl: "Nagrody i konkursy", en: "Awards" },
  about: {
    pl: "Nagrody i konkursy, które mają laureatów.",
    en: "Awards and contests with laureates.",
  },
  form: "list",
  path: "vocabularies/awards.yaml",
  extensions: ["yaml"],
  schema: awardSchema,
  link: (id, { name }, { language }) => ({
    name: localize(name, language),
    href: awardEditions.paths.award(id),
  }),
});
