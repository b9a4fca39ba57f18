import { defineCollection } from "#src/collections/definition.ts";
import { boundariesSchema } from "./schema.ts";

const paths = {
  /** Boundaries of the region as GeoJSON. */
  boundaries: "/powiaty/granice.json",
};

/** Official boundaries of the region. */
export const boundaries = defineCollection({
  id: "boundaries",
  label: { pl: "Granice", en: "Boundaries" },
  about: {
    pl: "Urzędowe granice regionu.",
    en: "Official boundaries of the region.",
  },
  form: "single",
  path: "territory/boundaries.topojson",
  extensions: ["topojson"],
  schema: boundariesSchema,
  isOptional: true,
  paths,
});
