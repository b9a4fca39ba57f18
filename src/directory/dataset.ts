import type { Entity } from "#src/collections/entities/model.ts";
import { isStale } from "#src/core/time/freshness.ts";

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
  verifiedOn: string;
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

type RowContext = {
  today: string;
  staleAfterDays: number;
  subregionOf: (countyId: string) => string | undefined;
};

const listIds = (terms: readonly { id: string }[]) => [...new Set(terms.map((term) => term.id))];

/** Where an entity is: its own point, or the centre of its municipality where that is masked or not known. */
export function toPoint({ address, point, maskExactLocation }: Entity): DirectoryRow["point"] {
  if (point && !maskExactLocation) return { ...point, isApproximate: false };
  const centre = address?.municipality.centre;
  return centre && { ...centre, isApproximate: true };
}

/** Derives the browser's row of an entity. A masked place is given by the centre of its municipality only. */
export function toDirectoryRow(
  entity: Entity,
  { today, staleAfterDays, subregionOf }: RowContext,
): DirectoryRow {
  const { address, identifiers, contacts } = entity;
  const subregion = address && subregionOf(address.county.id);
  return {
    id: entity.id,
    name: entity.name,
    href: entity.href,
    summary: entity.summary,
    town: address?.town,
    isMasked: entity.maskExactLocation ? true : undefined,
    point: toPoint(entity),
    terms: {
      kind: [entity.isUnit ? "unit" : "organisation"],
      form: [entity.form.id],
      status: listIds(entity.statuses.filter((held) => held.isHeld).map((held) => held.status)),
      sphere: listIds(entity.spheres),
      service: listIds(entity.services.map((offer) => offer.service)),
      county: address ? [address.county.id] : [],
      municipality: address ? [address.municipality.id] : [],
      subregion: subregion ? [subregion] : [],
      targetGroup: listIds(entity.targetGroups),
      accessibility: listIds(entity.accessibility?.features ?? []),
      freshness: [isStale(entity.verifiedOn, today, staleAfterDays) ? "stale" : "fresh"],
    },
    verifiedOn: entity.verifiedOn,
    state: entity.lifeCycle.state,
    phone: contacts.find((contact) => contact.phone)?.phone,
    email: contacts.find((contact) => contact.email)?.email,
    website: entity.website,
    krs: identifiers.krs,
    nip: identifiers.nip,
    regon: identifiers.regon,
  };
}
