import { toFreshness } from "#src/collections/entities/evidence.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import type { DirectoryRow } from "./dataset.ts";

type RowContext = {
  /** What the entry rests on and what other sources say, in the words of the portal's language. */
  describe: (entity: Entity) => Pick<DirectoryRow, "evidence" | "sourceYears" | "alternatives">;
  scoreOf: (id: string) => number;
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

/** The terms of an entity in each facet; former statuses do not count. */
function listTerms(
  entity: Entity,
  { today, staleAfterDays, subregionOf }: RowContext,
): DirectoryRow["terms"] {
  const { address, evidence } = entity;
  const subregion = address && subregionOf(address.county.id);
  return {
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
    freshness: [toFreshness(evidence, today, staleAfterDays)],
  };
}

/** Derives the browser's row of an entity. A masked place is given by the centre of its municipality only. */
export function toDirectoryRow(entity: Entity, context: RowContext): DirectoryRow {
  const { address, identifiers, contacts, evidence } = entity;
  return {
    id: entity.id,
    name: entity.name,
    href: entity.href,
    summary: entity.summary,
    town: address?.town,
    isMasked: entity.maskExactLocation ? true : undefined,
    point: toPoint(entity),
    terms: listTerms(entity, context),
    ...context.describe(entity),
    asOf: evidence.asOf,
    verifiedOn: evidence.verification?.on,
    verifiedBy: evidence.verification?.by,
    score: context.scoreOf(entity.id),
    state: entity.lifeCycle.state,
    phone: contacts.find((contact) => contact.phone)?.phone,
    email: contacts.find((contact) => contact.email)?.email,
    website: entity.website,
    krs: identifiers.krs,
    nip: identifiers.nip,
    regon: identifiers.regon,
  };
}
