import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  editing: "/redakcja/",
  /** What the page reads first: the forms of all collections. */
  editingForms: "/redakcja/formularze.json",
  /** What the portal was built from, for previews: a fingerprint of the file of each entry with a page. */
  editingBuiltFrom: "/redakcja/zbudowano-z.json",
  /** Scripts, fonts and texts of the page, the same for all languages. */
  editingProgram: "/redakcja/program/",
};

/** The page on which editors change content without files and commands. */
export const editing = defineView({
  id: "editing",
  paths,
  // A program for editors, not a page for readers.
  unlisted: /\/redakcja\/$/,
  texts: { pl, en },
});
