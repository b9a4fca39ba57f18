import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { volunteering: "/wolontariat/" };

/** Volunteering: offers and centres. */
export const volunteering = defineView({
  id: "volunteering",
  paths,
  guide: paths.volunteering,
  sections: [
    {
      path: paths.volunteering,
      title: "volunteering.title",
      picture: "volunteering",
      menu: { group: "support", order: 60 },
      needs: ["volunteer-centres", "volunteer-offers"],
    },
  ],
  list: { area: "volunteering", facets: ["county", "sphere", "age", "mode"] },
  texts: { pl, en },
});
