import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  forum: "/forum/",
  /** The calendar of all editions. */
  forumCalendar: "/forum/kalendarz.ics",
};

/** The yearly forums. */
export const forum = defineView({
  id: "forum",
  paths,
  sections: [
    { path: paths.forum, title: "menu.forum", picture: "forum", menu: { group: "cooperate", order: 20 } },
  ],
  // Programmes to print.
  unlisted: /\/forum\/[^/]+\/[^/]+\/druk\//,
  texts: { pl, en },
});
