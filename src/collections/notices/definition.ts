import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { noticeSchema } from "./schema.ts";

const paths = { notices: "/komunikaty/", notice: (id: string) => `/komunikaty/${id}/` };

/** Urgent notices, which every page shows while they are in force. */
export const notices = defineCollection({
  id: "notices",
  label: { pl: "Komunikaty", en: "Notices" },
  about: {
    pl: "Pilne komunikaty; dopóki obowiązują, pokazuje je każda strona.",
    en: "Urgent notices, which every page shows while they are in force.",
  },
  form: "entry",
  path: "notices",
  extensions: ["md"],
  schema: noticeSchema,
  kind: "notice",
  paths,
  sections: [
    {
      path: paths.notices,
      title: "notices.title",
      picture: "news",
      menu: { group: "news", order: 30 },
      needs: ["notices"],
    },
  ],
  list: { area: "notices", facets: [] },
  isCurrent: () => false,
  link: (id, { title }) => ({ name: title, href: paths.notice(id) }),
  texts: { pl, en },
  problems,
});
