import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { programmeReleaseSchema } from "./schema.ts";

/** Published versions of forum programmes. */
export const programmeReleases = defineCollection({
  id: "programme-releases",
  label: { pl: "Ogłoszone programy", en: "Programme releases" },
  about: {
    pl: "Ogłoszone wersje programów forów.",
    en: "Published versions of forum programmes.",
  },
  form: "entry",
  path: "programme-releases",
  extensions: ["yaml"],
  schema: programmeReleaseSchema,
  problems,
});
