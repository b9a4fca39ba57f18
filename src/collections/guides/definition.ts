import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { guideSchema } from "./schema.ts";

const paths = {
  guide: (id: string) => `/wiedza/${id}/`,
  /** The easy-to-read text of a guide. */
  guideEasy: (id: string) => `/wiedza/${id}/etr/`,
};

/** How to do one thing, step by step, with the law as of a day. */
export const guides = defineCollection({
  id: "guides",
  label: { pl: "Poradniki", en: "Guides" },
  about: {
    pl: "Jak załatwić jedną sprawę, krok po kroku, według prawa z podanego dnia.",
    en: "How to do one thing, step by step, with the law as of a day.",
  },
  form: "entry",
  path: "guides",
  extensions: ["md", "mdx"],
  schema: guideSchema,
  takesComponents: true,
  kind: "guide",
  hasPreview: true,
  paths,
  isCurrent: () => true,
  link: (id, { title }) => ({ name: title, href: paths.guide(id) }),
  texts: { pl, en },
});
