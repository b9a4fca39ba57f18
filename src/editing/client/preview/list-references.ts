import { isFields } from "#src/core/integrity/records.ts";
import type { FormField } from "./form-field.ts";

/** The entries that a record names, as `collection/id`, so that they can be called by their names. */
export function listReferences(record: unknown, forms: readonly FormField[]): string[] {
  if (!isFields(record)) return [];
  return forms.flatMap((form) => {
    const own = record[form.name];
    const values: unknown[] = Array.isArray(own) ? own : [own];
    const { collection, fields } = form.field ?? form;
    if (collection !== undefined)
      return values.flatMap((id) => (typeof id === "string" && id !== "" ? [`${collection}/${id}`] : []));
    return fields ? values.flatMap((value) => listReferences(value, fields)) : [];
  });
}
