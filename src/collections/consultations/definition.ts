import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { consultationSchema } from "./schema.ts";

const paths = {
  consultations: "/konsultacje/",
  consultation: (id: string) => `/konsultacje/${id}/`,
  consultationCalendar: "/konsultacje/kalendarz.ics",
  consultationFeed: "/konsultacje/kanal.xml",
  /** The draft and the adopted text compared. */
  comparison: (id: string) => `/konsultacje/${id}/porownanie/`,
};

/** Public consultations with their drafts. */
export const consultations = defineCollection({
  id: "consultations",
  label: { pl: "Konsultacje", en: "Consultations" },
  about: {
    pl: "Konsultacje publiczne z projektami dokumentów.",
    en: "Public consultations with their drafts.",
  },
  form: "entry",
  path: "consultations",
  extensions: ["md"],
  schema: consultationSchema,
  kind: "consultation",
  hasPreview: true,
  paths,
  sections: [
    {
      path: paths.consultations,
      title: "menu.consultations",
      picture: "consultations",
      menu: { group: "cooperate", order: 30 },
      needs: ["consultations"],
    },
  ],
  isCurrent: () => false,
  link: (id, { title }) => ({ name: title, href: paths.consultation(id) }),
  texts: { pl, en },
  problems,
});
