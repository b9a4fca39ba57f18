import { defineCollection } from "#src/collections/definition.ts";
import { boundariesSchema } from "./schema.ts";

const paths = {
  /** Boundaries of the region as GeoJSON. */
  boundaries: "/powiaty/granice.json",
};

/** Official boundaries of the region. */
export const boundaries = defineCollection({
  id: "boundaries",
  form: "single",
  path: "territory/boundaries.topojson",
  extensions: ["topojson"],
  schema: boundariesSchema,
  isOptional: true,
  paths,
});
