import { defineCollection } from "#src/collections/definition.ts";
import { adoptedTextSchema } from "./schema.ts";

/** Texts adopted after consultations, under the file name of the consultation. */
export const adoptedTexts = defineCollection({
  id: "adopted-texts",
  label: { pl: "Przyjęte teksty", en: "Adopted texts" },
  about: {
    pl: "Teksty przyjęte po konsultacjach; nazwa pliku jest taka jak konsultacji.",
    en: "Texts adopted after consultations, under the file name of the consultation.",
  },
  form: "entry",
  path: "consultations/adopted",
  extensions: ["md"],
  schema: adoptedTextSchema,
  isCurrent: () => false,
});
