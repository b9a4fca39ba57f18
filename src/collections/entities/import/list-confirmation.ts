import { readText, type Fields } from "#src/core/integrity/records.ts";
import type { FieldChange } from "./plan.ts";

/** What a file says once the organisation confirmed on `day` (`YYYY-MM-DD`) that all of it is true, unless it was verified since. */
export function listConfirmation(file: Fields, day: string): FieldChange[] {
  if ((readText(file, "verifiedOn") ?? "") > day) return [];
  return Object.entries({ verifiedOn: day, verifiedBy: "organisation" }).flatMap(([key, after]) =>
    file[key] === after ? [] : [{ path: [key], before: file[key], after }],
  );
}
