import { defineCollection } from "#src/collections/definition.ts";
import { sphereSchema } from "./schema.ts";

/** Spheres of public tasks (art. 4 of the act of 24 April 2003). */
export const spheres = defineCollection({
  id: "spheres",
  label: { pl: "Sfery zadań publicznych", en: "Spheres of public tasks" },
  about: {
    pl: "Sfery zadań publicznych (art. 4 ustawy z 24 kwietnia 2003 r.).",
    en: "Spheres of public tasks (art. 4 of the act of 24 April 2003).",
  },
  form: "list",
  path: "vocabularies/spheres.yaml",
  extensions: ["yaml"],
  schema: sphereSchema,
});
