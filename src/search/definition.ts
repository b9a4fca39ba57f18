import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import { searchPaths as paths } from "./addresses.ts";
import pl from "./messages.pl.json" with { type: "json" };

/** The search of the whole portal. */
export const search = defineView({
  id: "search",
  paths,
  sections: [
    { path: paths.search, title: "menu.search", picture: "search", menu: { group: "find", order: 70 } },
  ],
  texts: { pl, en },
});
