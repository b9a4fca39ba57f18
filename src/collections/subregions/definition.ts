import { defineCollection } from "#src/collections/definition.ts";
import { subregionSchema } from "./schema.ts";

/** Subregions, each served by one support centre. */
export const subregions = defineCollection({
  id: "subregions",
  label: { pl: "Subregiony", en: "Subregions" },
  about: {
    pl: "Subregiony; każdy obsługuje jeden ośrodek wsparcia.",
    en: "Subregions, each served by one support centre.",
  },
  form: "list",
  path: "vocabularies/subregions.yaml",
  extensions: ["yaml"],
  schema: subregionSchema,
  movedFields: { supportCentres: "support-centres" },
});
