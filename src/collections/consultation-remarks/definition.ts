import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { remarkTableSchema } from "./schema.ts";

/** Tables of remarks, under the file name of the consultation. */
export const consultationRemarks = defineCollection({
  id: "consultation-remarks",
  form: "entry",
  path: "consultations/remarks",
  extensions: ["csv"],
  schema: remarkTableSchema,
  problems,
});
