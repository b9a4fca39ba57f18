import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  embed: "/osadz/",
  /** The generator with an entity chosen. */
  embedOf: (id: string) => `/osadz/?id=${id}`,
  embedList: "/osadz/lista/",
  /** The card of the entity that the query names. */
  embedCards: "/osadz/podmiot/",
  embedCard: (id: string) => `/osadz/podmiot/?id=${id}`,
};

/** Lists and cards for other sites. */
export const embed = defineView({
  id: "embed",
  paths,
  sections: [
    { path: paths.embed, title: "embed.title", picture: "window", menu: { group: "portal", order: 10 } },
  ],
  // Frames for other sites.
  unlisted: /\/osadz\/(lista|podmiot)\//,
  texts: { pl, en },
});
