import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { newsletterSchema } from "./schema.ts";

const paths = { newsletters: "/biuletyn/", newsletter: (id: string) => `/biuletyn/${id}/` };

/** Issues of the newsletter. */
export const newsletters = defineCollection({
  id: "newsletters",
  label: { pl: "Biuletyn", en: "Newsletters" },
  about: {
    pl: "Wydania biuletynu.",
    en: "Issues of the newsletter.",
  },
  form: "entry",
  path: "newsletters",
  extensions: ["md"],
  schema: newsletterSchema,
  kind: "newsletter",
  paths,
  sections: [
    {
      path: paths.newsletters,
      title: "newsletters.title",
      picture: "news",
      menu: { group: "news", order: 40 },
      needs: ["newsletters"],
      isOptional: true,
    },
  ],
  list: { area: "newsletters", facets: [], isAbsentWhenEmpty: true },
  link: (id, { subject }) => ({ name: subject, href: paths.newsletter(id) }),
  texts: { pl, en },
  problems,
});
