import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { advicePointSchema } from "./schema.ts";

const paths = { advicePoints: "/dyzury/", advicePoint: (id: string) => `/dyzury/${id}/` };

/** Places where advice is given, with their hours. */
export const advicePoints = defineCollection({
  id: "advice-points",
  label: { pl: "Punkty doradztwa", en: "Advice points" },
  about: {
    pl: "Miejsca, w których udziela się porad, z godzinami dyżurów.",
    en: "Places where advice is given, with their hours.",
  },
  form: "entry",
  path: "advice-points",
  extensions: ["md"],
  schema: advicePointSchema,
  kind: "advicePoint",
  paths,
  sections: [
    {
      path: paths.advicePoints,
      title: "advice.title",
      picture: "advice",
      menu: { group: "support", order: 20 },
      needs: ["advice-points"],
    },
  ],
  list: { area: "advice", facets: ["county"] },
  isCurrent: () => true,
  link: (id, { title }) => ({ name: title, href: paths.advicePoint(id) }),
  texts: { pl, en },
});
