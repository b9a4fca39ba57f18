import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { pageSchema } from "./schema.ts";

const paths = {
  page: (id: string) => `/${id}/`,
  /** The easy-to-read text of a page. */
  pageEasy: (id: string) => `/${id}/etr/`,
};

/** Text pages of the portal. */
export const pages = defineCollection({
  id: "pages",
  label: { pl: "Strony", en: "Pages" },
  about: {
    pl: "Strony tekstowe portalu.",
    en: "Text pages of the portal.",
  },
  form: "entry",
  path: "pages",
  extensions: ["md", "mdx"],
  schema: pageSchema,
  takesComponents: true,
  paths,
  link: (id, { title }) => ({ name: title, href: paths.page(id) }),
  texts: { pl, en },
});
