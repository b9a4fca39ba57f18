import { z } from "astro/zod";
import { day, partialDate, webAddress } from "#src/core/fields/fields.ts";

const header = () => z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const text = () => z.union([z.string(), z.number().transform(String)]);

/** A condition on rows; texts are compared without case and diacritics. */
const filter = () =>
  z
    .strictObject({
      header: z.string().min(1).meta({ pl: "nagłówek kolumny", en: "header of the column" }),
      equals: z.array(text()).min(1).optional().meta({ pl: "jedna z wartości", en: "one of the values" }),
      contains: z
        .array(text())
        .min(1)
        .optional()
        .meta({ pl: "zawiera jedną z tych", en: "has one of these" }),
    })
    .refine(({ equals, contains }) => equals !== undefined || contains !== undefined);

/** A mapping file: which columns of a table are which fields of an entity. */
export const mappingSchema = z.strictObject({
  source: z
    .strictObject({
      url: webAddress().meta({ pl: "adres źródła", en: "address of the source" }),
      title: z.string().min(3).meta({ pl: "tytuł źródła", en: "title of the source" }),
      publishedOn: partialDate().optional().meta({ pl: "kiedy źródło opublikowano", en: "published on" }),
      accessedOn: day().optional().meta({ pl: "dzień odczytania", en: "day of reading" }),
    })
    .meta({ pl: "źródło", en: "source" }),
  columns: z.record(z.string(), header()).meta({ pl: "pola i ich kolumny", en: "fields and their columns" }),
  values: z
    .record(z.string(), z.record(z.string(), z.union([text(), z.null()])))
    .default({})
    .meta({ pl: "wartości pól", en: "values of fields" }),
  constants: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .meta({ pl: "wartości wszystkich wierszy", en: "values of all rows" }),
  filters: z.array(filter()).default([]).meta({ pl: "które wiersze wziąć", en: "which rows are taken" }),
});

/** A mapping as it was written. */
export type MappingFile = z.infer<typeof mappingSchema>;
