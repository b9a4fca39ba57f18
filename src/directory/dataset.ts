import type { Entity } from "#src/collections/entities/model.ts";
import type { Verification } from "#src/collections/entities/evidence.ts";

/** Facets of the directory: how a visitor narrows it. */
export const facetNames = [
  "kind",
  "form",
  "status",
  "sphere",
  "service",
  "county",
  "municipality",
  "subregion",
  "targetGroup",
  "accessibility",
  "freshness",
] as const;

/** Name of a facet. */
export type DirectoryFacet = (typeof facetNames)[number];

/** Ids of terms that an entity has in each facet. */
export type RowTerms = Record<DirectoryFacet, string[]>;

/** What the browser knows of one entity: enough to list, filter, sort, map and export it. */
export type DirectoryRow = {
  id: string;
  name: string;
  /** Root-relative address of its page, without the base. */
  href: string;
  summary: string;
  town?: string | undefined;
  /** The exact place is known to the editors and not shown: only the municipality is. */
  isMasked?: true | undefined;
  /** WGS 84; the centre of the municipality when `isApproximate`. */
  point?: { lat: number; lon: number; isApproximate: boolean } | undefined;
  terms: RowTerms;
  /** What the entry rests on, in words without a full stop. */
  evidence: string;
  /** The day of which its facts tell, `YYYY-MM-DD`; undefined when no source says its date. */
  asOf?: string | undefined;
  verifiedOn?: string | undefined;
  verifiedBy?: Verification["by"] | undefined;
  /** When its sources were published: `2019` or `2016–2019`. */
  sourceYears?: string | undefined;
  /** What other sources say differently, in words. */
  alternatives?: string | undefined;
  /** How complete and fresh it is, of a hundred. */
  score: number;
  state: Entity["lifeCycle"]["state"];
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  krs?: string | undefined;
  nip?: string | undefined;
  regon?: string | undefined;
};

/** A municipality to look for entities around: its TERYT code, and its centre in WGS 84. */
export type Place = { id: string; name: string; lat: number; lon: number };

/** Names of terms by facet and id, in the portal's language. */
export type TermNames = Record<DirectoryFacet, Record<string, string>>;

/** The whole directory for the browser: rows in the order of their names, names of terms, municipalities. */
export type DirectoryDataset = { rows: DirectoryRow[]; names: TermNames; places: Place[] };
