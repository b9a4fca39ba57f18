import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { whatsNew: "/co-nowego/" };

/** What is new in the portal. */
export const changes = defineView({
  id: "changes",
  paths,
  sections: [
    { path: paths.whatsNew, title: "whatsNew.title", picture: "news", menu: { group: "news", order: 60 } },
  ],
  texts: { pl, en },
});
