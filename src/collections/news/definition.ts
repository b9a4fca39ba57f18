import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { newsSchema } from "./schema.ts";

const paths = { news: "/aktualnosci/", newsItem: (id: string) => `/aktualnosci/${id}/` };

/** News of the portal and of the region. */
export const news = defineCollection({
  id: "news",
  label: { pl: "Aktualności", en: "News" },
  about: {
    pl: "Wiadomości portalu i z regionu.",
    en: "News of the portal and of the region.",
  },
  form: "entry",
  path: "news",
  extensions: ["md", "mdx"],
  schema: newsSchema,
  kind: "news",
  hasPreview: true,
  paths,
  isPaged: true,
  sections: [
    {
      path: paths.news,
      title: "news.title",
      picture: "news",
      menu: { group: "news", order: 20 },
      needs: ["news"],
    },
  ],
  list: { area: "news", facets: [] },
  isCurrent: () => false,
  link: (id, { title }) => ({ name: title, href: paths.newsItem(id) }),
  texts: { pl, en },
});
