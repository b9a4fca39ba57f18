import { defineCollection } from "#src/collections/definition.ts";
import { statusSchema } from "./schema.ts";

/** Statuses granted by law and marks granted by bodies. */
export const statusesAndMarks = defineCollection({
  id: "statuses-and-marks",
  label: { pl: "Statusy i znaki", en: "Statuses and marks" },
  about: {
    pl: "Statusy nadawane na podstawie ustaw i znaki przyznawane przez instytucje.",
    en: "Statuses granted by law and marks granted by bodies.",
  },
  form: "list",
  path: "vocabularies/statuses-and-marks.yaml",
  extensions: ["yaml"],
  schema: statusSchema,
});
