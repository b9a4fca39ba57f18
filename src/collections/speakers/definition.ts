import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { speakerSchema } from "./schema.ts";

const paths = { speaker: (id: string) => `/osoby/${id}/` };

/** Persons who spoke at a forum, as far as they agreed to be named. */
export const speakers = defineCollection({
  id: "speakers",
  label: { pl: "Osoby", en: "Speakers" },
  about: {
    pl: "Osoby, które wystąpiły na forum, o ile zgodziły się na podanie nazwiska.",
    en: "Persons who spoke at a forum, as far as they agreed to be named.",
  },
  form: "entry",
  path: "speakers",
  extensions: ["md"],
  schema: speakerSchema,
  paths,
  texts: { pl, en },
  problems,
});
