import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { goodPracticeSchema } from "./schema.ts";

const paths = { goodPractices: "/dobre-praktyki/", goodPractice: (id: string) => `/dobre-praktyki/${id}/` };

/** What somebody did that worked and can be repeated. */
export const goodPractices = defineCollection({
  id: "good-practices",
  label: { pl: "Dobre praktyki", en: "Good practices" },
  about: {
    pl: "Działania, które się udały i które można powtórzyć.",
    en: "What somebody did that worked and can be repeated.",
  },
  form: "entry",
  path: "good-practices",
  extensions: ["md", "mdx"],
  schema: goodPracticeSchema,
  movedFields: { awards: "award-editions" },
  kind: "goodPractice",
  hasPreview: true,
  paths,
  sections: [
    {
      path: paths.goodPractices,
      title: "menu.goodPractices",
      picture: "good-practices",
      menu: { group: "find", order: 30 },
    },
  ],
  list: { area: "practices", facets: ["sphere", "county", "year"] },
  isCurrent: () => true,
  link: (id, { title }) => ({ name: title, href: paths.goodPractice(id) }),
  texts: { pl, en },
});
