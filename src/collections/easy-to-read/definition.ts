import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { easyToReadSchema } from "./schema.ts";

const paths = {
  /** The recording in Polish Sign Language on a page. */
  signLanguage: (page: string) => `${page}#pjm`,
};

/** Easy-to-read versions of guides and pages. */
export const easyToRead = defineCollection({
  id: "easy-to-read",
  label: { pl: "Teksty łatwe do czytania", en: "Easy-to-read texts" },
  about: {
    pl: "Łatwe do czytania wersje poradników i stron.",
    en: "Easy-to-read versions of guides and pages.",
  },
  form: "entry",
  path: "easy-to-read",
  extensions: ["md"],
  schema: easyToReadSchema,
  paths,
  isCurrent: () => true,
  texts: { pl, en },
  problems,
});
