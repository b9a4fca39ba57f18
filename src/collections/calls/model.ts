import { toAwardId } from "./award-id.ts";
import type { CallFile } from "./schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toAnyPartyLink, type AnyParty, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toMaterial, type FileFacts, type FileSizes } from "#src/core/links/material.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { INFORMAL_GROUP, type Eligibility } from "./eligibility.ts";

/** The stage of a call: the state of its period, published results, or no deadline. */
export type CallState = PeriodState | { phase: "results" } | { phase: "unscheduled" };

type FileResults = NonNullable<CallFile["results"]>;

/** A funded project; `entityId` is set for a recipient from the directory. */
export type GrantAward = Omit<FileResults["awards"][number], "id" | "recipient" | "municipality"> & {
  /** Permanent within the call, `toAwardId`. */
  id: string;
  recipient: PartyLink;
  entityId: string | undefined;
  municipality: TerritoryFile | undefined;
};

/** Results with the sum of the listed projects, or else the announced total. */
export type CallResults = Omit<FileResults, "awards"> & { awards: GrantAward[]; sum: number | undefined };

/** Who may apply: ids for comparing, and dictionary entries for display. */
export type CallConditions = Eligibility & {
  isPublicBenefit: boolean;
  takesGroups: boolean;
  forms: LegalFormFile[];
  statusEntries: StatusFile[];
  territoryUnits: TerritoryFile[];
  areaUnits: TerritoryFile[];
  note: string | undefined;
};

type Resolved =
  "giver" | "operators" | "eligibility" | "spheres" | "period" | "files" | "contact" | "results";

/** A call with every reference resolved, and its state. */
export type Call = Omit<CallFile, Resolved> & {
  id: string;
  href: string;
  giver: PartyLink;
  giverParty: AnyParty;
  operators: PartyLink[];
  /** Ids of entities that give the money or run the call. */
  givingIds: string[];
  operatingIds: string[];
  conditions: CallConditions;
  spheres: SphereFile[];
  period: Period | undefined;
  state: CallState;
  files: (CallFile["files"][number] & FileFacts)[];
  contact: Dialled<NonNullable<CallFile["contact"]>> | undefined;
  results: CallResults | undefined;
  /** TERYT codes of the places that it concerns; empty means the whole region. */
  area: string[];
};

/** What is needed to resolve a call: the directory, links of local governments, and the moment (ISO 8601). */
export type CallContext = EntityContext & {
  governments: ReadonlyMap<string, Link>;
  region: string;
  now: string;
  timeZone: string;
  fileSizes: FileSizes;
};

/** Derives a call's model. */
export function toCall(id: string, href: string, file: CallFile, context: CallContext): Call {
  const { vocabularies, now, timeZone } = context;
  const period = file.period && toPeriod(file.period, timeZone);
  const conditions = toConditions(file, context);
  const toLink = (party: AnyParty) => toAnyPartyLink(party, context.entities, context.governments);
  return {
    ...file,
    id,
    href,
    giver: toLink(file.giver),
    giverParty: file.giver,
    operators: file.operators.map(toLink),
    givingIds: listIds([file.giver]),
    operatingIds: listIds(file.operators),
    conditions,
    spheres: file.spheres.map((sphere) => resolve(vocabularies.spheres, sphere)),
    period,
    state: toCallState(period, file.results !== undefined, now, timeZone),
    files: file.files.map((material) => toMaterial(material, context.fileSizes)),
    contact: file.contact && toDialled(file.contact),
    results: file.results && toResults(file.results, context, toLink),
    area: conditions.territory.length > 0 ? conditions.territory : conditions.area,
  };
}

const listIds = (parties: readonly AnyParty[]) => parties.flatMap(({ entity }) => entity?.id ?? []);

/**
 * The state at `now` (ISO 8601). Results end a call whatever its period; a call that has begun and has no known end
 * has no deadline.
 */
export function toCallState(
  period: Pick<Period, "opensAt" | "closesAt"> | undefined,
  hasResults: boolean,
  now: string,
  timeZone: string,
): CallState {
  if (hasResults) return { phase: "results" };
  const state = period && toPeriodState(period, now, timeZone);
  if (!state || (state.phase === "open" && period.closesAt === undefined)) return { phase: "unscheduled" };
  return state;
}

function toConditions({ eligibility, giver }: CallFile, context: CallContext): CallConditions {
  const { legalForms, statuses, territory } = context.vocabularies;
  const { publicBenefitActors, informalGroups, note, ...rest } = eligibility;
  const named = new Set(eligibility.legalForms.map(({ id }) => id));
  const allowed = [...legalForms.values()].filter(
    ({ id, partOf, publicBenefitActor }) =>
      named.has(id) ||
      (partOf !== undefined && named.has(partOf.id)) ||
      (publicBenefitActors && publicBenefitActor),
  );
  const units = eligibility.territory.map((unit) => resolve(territory, unit));
  const area = units.length === 0 && giver.government && giver.government.id !== context.region;
  const areaUnits = area && giver.government ? [resolve(territory, giver.government)] : [];
  return {
    minAgeMonths: rest.minAgeMonths,
    maxAgeMonths: rest.maxAgeMonths,
    maxYearlyIncome: rest.maxYearlyIncome,
    applicants: [...allowed.map(({ id }) => id), ...(informalGroups ? [INFORMAL_GROUP] : [])],
    statuses: eligibility.statuses.map(({ id }) => id),
    territory: units.map(({ id }) => id),
    area: areaUnits.map(({ id }) => id),
    isPublicBenefit: publicBenefitActors,
    takesGroups: informalGroups,
    forms: eligibility.legalForms.map((form) => resolve(legalForms, form)),
    statusEntries: eligibility.statuses.map((status) => resolve(statuses, status)),
    territoryUnits: units,
    areaUnits,
    note,
  };
}

function toResults(
  { awards, ...results }: FileResults,
  { vocabularies }: CallContext,
  toLink: (party: AnyParty) => PartyLink,
): CallResults {
  const listed = awards.reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...results,
    sum: results.total ?? (results.incomplete || awards.length === 0 ? undefined : listed),
    awards: awards.map((award) => ({
      id: toAwardId(award),
      title: award.title,
      amount: award.amount,
      recipient: toLink(award.recipient),
      entityId: award.recipient.entity?.id,
      municipality: award.municipality && resolve(vocabularies.territory, award.municipality),
    })),
  };
}
