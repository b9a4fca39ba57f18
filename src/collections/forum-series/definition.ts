import { defineCollection } from "#src/collections/definition.ts";
import { localize } from "#src/core/text/language.ts";
import { forumSeriesSchema } from "./schema.ts";

const paths = { forumSeries: (id: string) => `/forum/${id}/` };

/** Yearly forums, each with editions. */
export const forumSeries = defineCollection({
  id: "forum-series",
  label: { pl: "Cykle forów", en: "Forum series" },
  about: {
    pl: "Coroczne fora, które mają edycje.",
    en: "Yearly forums, each with editions.",
  },
  form: "list",
  path: "vocabularies/forum-series.yaml",
  extensions: ["yaml"],
  schema: forumSeriesSchema,
  paths,
  link: (id, { name }, { language }) => ({ name: localize(name, language), href: paths.forumSeries(id) }),
});
