import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  territory: "/powiaty/",
  /** The list, on the page of all counties, of entities that work in the whole region. */
  regionWide: "/powiaty/#caly-region",
  countyFeed: (slug: string) => `/powiaty/${slug}/kanal.xml`,
};

/** Pages of counties and municipalities. */
export const territory = defineView({
  id: "territory",
  paths,
  sections: [
    {
      path: paths.territory,
      title: "menu.territory",
      picture: "counties",
      menu: { group: "find", order: 20 },
    },
  ],
  texts: { pl, en },
});
