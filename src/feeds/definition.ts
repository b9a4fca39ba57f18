import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { feeds: "/kanaly/", portalFeed: "/kanal.xml" };

/** All feeds and calendars. */
export const feeds = defineView({
  id: "feeds",
  paths,
  sections: [
    { path: paths.feeds, title: "feeds.title", picture: "news", menu: { group: "news", order: 70 } },
  ],
  texts: { pl, en },
});
