import type { SupportCentreFile } from "./schema.ts";
import type { SubregionFile } from "#src/collections/subregions/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toAddress, type Address } from "#src/collections/territory/place.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { resolve } from "#src/core/links/lookup.ts";

/** A county that a centre serves, with its page. */
export type ServedCounty = Link & { id: string };

type FilePeriod = SupportCentreFile["periods"][number];

/** A period in which a centre serves counties; days `YYYY-MM-DD`, both ends included. */
export type SupportPeriod = Omit<FilePeriod, "subregion" | "counties" | "operators"> & {
  period: Period & { closesAt: string };
  state: PeriodState;
  subregion: SubregionFile | undefined;
  counties: ServedCounty[];
  operators: PartyLink[];
};

type Resolved = "operators" | "address" | "contacts" | "periods";

/** A support centre (OWES) with every reference resolved; its periods newest first. */
export type SupportCentre = Omit<SupportCentreFile, Resolved> & {
  id: string;
  href: string;
  operators: PartyLink[];
  address: Address | undefined;
  contacts: Dialled<SupportCentreFile["contacts"][number]>[];
  periods: SupportPeriod[];
};

/** What the references of support centres resolve to; counties with their pages, by TERYT code. */
export type SupportContext = EntityContext & {
  counties: ReadonlyMap<string, ServedCounty>;
  /** The moment of the build (ISO 8601) and the portal's time zone (IANA). */
  now: string;
  timeZone: string;
};

/** Derives a support centre's model from its file; the context's `now` says which periods are open. */
export function toSupportCentre(
  id: string,
  href: string,
  file: SupportCentreFile,
  context: SupportContext,
): SupportCentre {
  const { entities, vocabularies } = context;
  return {
    ...file,
    id,
    href,
    operators: file.operators.map((operator) => toPartyLink(operator, entities)),
    address: file.address && toAddress(file.address, vocabularies),
    contacts: file.contacts.map(toDialled),
    periods: file.periods
      .map((period) => toSupportPeriod(period, file, context))
      .toSorted((a, b) => b.from.localeCompare(a.from)),
  };
}

function toSupportPeriod(
  written: FilePeriod,
  file: SupportCentreFile,
  context: SupportContext,
): SupportPeriod {
  const { vocabularies, entities, counties, now, timeZone } = context;
  const subregion = written.subregion && resolve(vocabularies.subregions, written.subregion);
  const area = written.counties ?? subregion?.counties ?? [];
  const period = toPeriod({ from: written.from, to: written.to }, timeZone);
  return {
    ...written,
    period,
    state: toPeriodState(period, now, timeZone),
    subregion,
    counties: area.map((county) => resolve(counties, county)),
    operators: (written.operators ?? file.operators).map((operator) => toPartyLink(operator, entities)),
  };
}

/** Whether a period is running at the moment of its model. */
export const isRunning = ({ state }: SupportPeriod): boolean => state.phase === "open";

/** Whether a centre serves a place at the moment of its model. */
export const isServing = ({ periods }: Pick<SupportCentre, "periods">): boolean => periods.some(isRunning);

/** A centre that serves a place now, as pages of places show it; `closesAt` is the instant when the service ends. */
export type ServingCentre = Pick<SupportCentre, "name" | "href" | "website"> &
  Pick<SupportPeriod, "from" | "to" | "operators" | "source"> & { closesAt: string };

/** The centres that serve a county (TERYT code) at the moment of their models; one at most where the check is passed. */
export const listServing = (centres: readonly SupportCentre[], county: string): ServingCentre[] =>
  centres.flatMap(({ name, href, website, periods }) =>
    periods
      .filter((period) => isRunning(period) && period.counties.some(({ id }) => id === county))
      .map(({ from, to, operators, source, period: { closesAt } }) => ({
        name,
        href,
        website,
        from,
        to,
        operators,
        source,
        closesAt,
      })),
  );

/** The counties that a centre serves at the moment of its model, each once. */
export const listServedCounties = ({ periods }: Pick<SupportCentre, "periods">): ServedCounty[] => [
  ...new Map(
    periods.filter(isRunning).flatMap(({ counties }) => counties.map((county) => [county.id, county])),
  ).values(),
];

/** The region's stated reason why a county's centre is not known on a day (`YYYY-MM-DD`), if it gives one. */
export const findNotKnown = (
  { notKnown }: Pick<SubregionFile, "notKnown">,
  county: string,
  today: string,
): SubregionFile["notKnown"][number]["note"] | undefined =>
  notKnown.find(
    ({ from, to = today, counties }) =>
      from <= today && today <= to && (counties === undefined || counties.some(({ id }) => id === county)),
  )?.note;

/** The counties of the region as links, by TERYT code. */
export const toCountyLinks = (
  units: readonly TerritoryFile[],
  toHref: (slug: string) => string,
): Map<string, ServedCounty> =>
  new Map(
    units
      .filter(({ level }) => level === "county")
      .map(({ id, name, slug }) => [id, { id, name, href: toHref(slug) }]),
  );
