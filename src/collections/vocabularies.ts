import type { Lookup } from "#src/core/links/lookup.ts";
import type { AwardFile } from "#src/collections/awards/schema.ts";
import type { ForumSeriesFile } from "#src/collections/forum-series/schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import type { SubregionFile } from "#src/collections/subregions/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";

/** The dictionaries that give meaning to ids in entries. */
export type Vocabularies = {
  legalForms: Lookup<LegalFormFile>;
  spheres: Lookup<SphereFile>;
  statuses: Lookup<StatusFile>;
  services: Lookup<TermFile>;
  targetGroups: Lookup<TermFile>;
  accessibilityFeatures: Lookup<TermFile>;
  awards: Lookup<AwardFile>;
  forumSeries: Lookup<ForumSeriesFile>;
  territory: Lookup<TerritoryFile>;
  subregions: Lookup<SubregionFile>;
};
