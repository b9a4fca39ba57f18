import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { REMARK_COLUMNS } from "./remark-table.ts";
import { remarkTableSchema } from "./schema.ts";

/** Tables of remarks, under the file name of the consultation. */
export const consultationRemarks = defineCollection({
  id: "consultation-remarks",
  label: { pl: "Uwagi z konsultacji", en: "Consultation remarks" },
  about: {
    pl: "Tabele uwag; nazwa pliku jest taka jak konsultacji.",
    en: "Tables of remarks, under the file name of the consultation.",
  },
  form: "entry",
  path: "consultations/remarks",
  extensions: ["csv"],
  schema: remarkTableSchema,
  table: { field: "remarks", columns: REMARK_COLUMNS },
  problems,
});
