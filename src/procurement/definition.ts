import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { procurement: "/zlecaj-pes/" };

/** What public buyers can order. */
export const procurement = defineView({
  id: "procurement",
  paths,
  guide: paths.procurement,
  texts: { pl, en },
});
