import type {
  AwardFile,
  ForumSeriesFile,
  LegalFormFile,
  SphereFile,
  StatusFile,
  SubregionFile,
  TermFile,
  TerritoryFile,
} from "#src/schemas/vocabularies.ts";

/** Dictionary entries by id. */
export type Lookup<T> = ReadonlyMap<string, T>;

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

/** The dictionary entry that a reference names; throws when there is none (the content check reports it first). */
export function resolve<T>(lookup: Lookup<T>, reference: { collection: string; id: string }): T {
  const found = lookup.get(reference.id);
  if (found === undefined)
    throw new Error(`unknown-reference: ${reference.collection}/${reference.id}; run npm run check`);
  return found;
}
