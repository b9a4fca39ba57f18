import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { supportCentreSchema } from "./schema.ts";

const paths = { supportCentres: "/owes/", supportCentre: (id: string) => `/owes/${id}/` };

/** Support centres of the social economy (OWES) and the areas that they serve over time. */
export const supportCentres = defineCollection({
  id: "support-centres",
  label: { pl: "Ośrodki wsparcia", en: "Support centres" },
  about: {
    pl: "Ośrodki wsparcia ekonomii społecznej (OWES) i obszary, które kolejno obsługiwały.",
    en: "Support centres of the social economy (OWES) and the areas that they serve over time.",
  },
  form: "entry",
  path: "support-centres",
  extensions: ["md"],
  schema: supportCentreSchema,
  kind: "supportCentre",
  paths,
  sections: [
    {
      path: paths.supportCentres,
      title: "support.menu",
      picture: "support-centres",
      menu: { group: "support", order: 40 },
      needs: ["support-centres"],
      isOptional: true,
    },
  ],
  isCurrent: () => true,
  link: (id, { name }) => ({ name, href: paths.supportCentre(id) }),
  texts: { pl, en },
  problems,
});
