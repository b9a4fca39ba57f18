import { defineCollection } from "#src/collections/definition.ts";
import { statusSchema } from "./schema.ts";

/** Statuses granted by law and marks granted by bodies. */
export const statusesAndMarks = defineCollection({
  id: "statuses-and-marks",
  form: "list",
  path: "vocabularies/statuses-and-marks.yaml",
  extensions: ["yaml"],
  schema: statusSchema,
});
