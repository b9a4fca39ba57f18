import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import pinEn from "./pin-messages.en.json" with { type: "json" };
import pinPl from "./pin-messages.pl.json" with { type: "json" };

const paths = { shortlist: "/schowek/" };

/** Entities that a visitor put aside. */
export const shortlist = defineView({
  id: "shortlist",
  paths,
  sections: [
    {
      path: paths.shortlist,
      title: "shortlist.title",
      picture: "shortlist",
      menu: { group: "portal", order: 20 },
    },
  ],
  texts: { pl: { ...pl, ...pinPl }, en: { ...en, ...pinEn } },
});
