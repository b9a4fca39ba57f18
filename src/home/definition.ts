import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

/** The start page. */
export const home = defineView({
  id: "home",
  sections: [{ path: "/", title: "layout.home", picture: "home" }],
  texts: { pl, en },
});
