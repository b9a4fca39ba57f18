import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

/** Maps of the region. */
export const map = defineView({
  id: "map",
  texts: { pl, en },
});
