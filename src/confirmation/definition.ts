import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { confirmation: "/potwierdz/" };

/** The page on which an organisation corrects or confirms its entry, by the link of a letter. */
export const confirmation = defineView({
  id: "confirmation",
  paths,
  // For those who have a letter, not for readers.
  unlisted: /\/potwierdz\/$/,
  texts: { pl, en },
});
