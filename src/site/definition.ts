import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { home: "/" };

/** What every page has: head, header, menu and footer. */
export const site = defineView({
  id: "site",
  paths,
  texts: { pl, en },
});
