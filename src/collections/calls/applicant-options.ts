import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";

/** What the form that describes an organisation offers to choose from. */
export type ApplicantOptions = {
  forms: LegalFormFile[];
  counties: (TerritoryFile & { municipalities: TerritoryFile[] })[];
  statuses: StatusFile[];
};
