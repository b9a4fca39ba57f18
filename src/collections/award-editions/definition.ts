import { defineCollection } from "#src/collections/definition.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { localize } from "#src/core/text/language.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { awardEditionSchema } from "./schema.ts";

const paths = {
  awards: "/nagrody/",
  award: (id: string) => `/nagrody/${id}/`,
  awardEdition: (id: string, year: number) => `/nagrody/${id}/#rok-${year}`,
};

/** Awards as they were given in one year. */
export const awardEditions = defineCollection({
  id: "award-editions",
  label: { pl: "Edycje nagród", en: "Award editions" },
  about: {
    pl: "Nagrody przyznane w danym roku.",
    en: "Awards as they were given in one year.",
  },
  form: "entry",
  path: "award-editions",
  extensions: ["md"],
  schema: awardEditionSchema,
  kind: "award",
  paths,
  sections: [
    {
      path: paths.awards,
      title: "awards.title",
      picture: "awards",
      menu: { group: "find", order: 60 },
      needs: ["award-editions"],
      isOptional: true,
    },
  ],
  isCurrent: () => false,
  link: (_id, { award, year }, { language, vocabularies }) => ({
    name: `${localize(resolve(vocabularies.awards, award).name, language)} (${year})`,
    href: paths.awardEdition(award.id, year),
  }),
  texts: { pl, en },
  problems,
});
