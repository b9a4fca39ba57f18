import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

/** Parts of pages without domain terms. */
export const ui = defineView({
  id: "ui",
  texts: { pl, en },
});
