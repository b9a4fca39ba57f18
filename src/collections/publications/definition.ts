import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { publicationSchema } from "./schema.ts";

const paths = { publications: "/publikacje/", publication: (id: string) => `/publikacje/${id}/` };

/** Reports, evaluations, guides and other texts that were published on the social economy of the region. */
export const publications = defineCollection({
  id: "publications",
  label: { pl: "Publikacje", en: "Publications" },
  about: {
    pl: "Raporty, ewaluacje, poradniki i inne wydane teksty o ekonomii społecznej regionu.",
    en: "Reports, evaluations, guides and other texts that were published on the social economy of the region.",
  },
  form: "entry",
  path: "publications",
  extensions: ["md"],
  schema: publicationSchema,
  kind: "publication",
  paths,
  sections: [
    {
      path: paths.publications,
      title: "publications.title",
      picture: "publications",
      menu: { group: "find", order: 45 },
      needs: ["publications"],
      isOptional: true,
    },
  ],
  list: { area: "publications", facets: ["kind", "sphere", "year"], isAbsentWhenEmpty: true },
  isCurrent: () => false,
  link: (id, { title }) => ({ name: title, href: paths.publication(id) }),
  texts: { pl, en },
  problems,
});
