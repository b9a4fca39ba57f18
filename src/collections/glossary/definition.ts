import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { glossaryTermSchema } from "./schema.ts";

const paths = { glossary: "/slownik/", term: (id: string) => `/slownik/#${id}` };

/** Terms of the social economy in plain words. */
export const glossary = defineCollection({
  id: "glossary",
  label: { pl: "Słownik pojęć", en: "Glossary" },
  about: {
    pl: "Pojęcia ekonomii społecznej prostymi słowami.",
    en: "Terms of the social economy in plain words.",
  },
  form: "list",
  path: "vocabularies/glossary.yaml",
  extensions: ["yaml"],
  schema: glossaryTermSchema,
  isOptional: true,
  paths,
  sections: [
    {
      path: paths.glossary,
      title: "glossary.title",
      picture: "glossary",
      menu: { group: "find", order: 50 },
      needs: ["glossary"],
      isOptional: true,
    },
  ],
  isCurrent: () => true,
  texts: { pl, en },
  problems,
});
