import { defineCollection } from "#src/collections/definition.ts";
import { sphereSchema } from "./schema.ts";

/** Spheres of public tasks (art. 4 of the act of 24 April 2003). */
export const spheres = defineCollection({
  id: "spheres",
  form: "list",
  path: "vocabularies/spheres.yaml",
  extensions: ["yaml"],
  schema: sphereSchema,
});
