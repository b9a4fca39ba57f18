import type { AdvicePointFile } from "./schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type PartyLink } from "#src/core/links/link.ts";
import { toOpeningTimes, type OpeningTimes } from "#src/core/places/opening-times.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { toPlaceLine, toVenue, type Venue } from "#src/collections/territory/venue.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { listDuties, type Duty } from "./duty-hours.ts";

type Resolved = "runBy" | "venue" | "validity" | "openingHours" | "targetGroups" | "contact";

/** A place where advice is given, with its hours and the next duties. */
export type AdvicePoint = Omit<AdvicePointFile, Resolved> & {
  id: string;
  href: string;
  runBy: PartyLink[];
  venue: Venue | undefined;
  /** The venue on one line. */
  place: string | undefined;
  /** The period in which the hours apply, and its present state. */
  validity: { period: Period; state: PeriodState } | undefined;
  /** Its hours, where they are known; the coming days are its duties. */
  times: OpeningTimes | undefined;
  /** The next duties; empty when the hours are not known or apply to another period. */
  duties: Duty[];
  targetGroups: TermFile[];
  contact: Dialled<NonNullable<AdvicePointFile["contact"]>> | undefined;
};

const NEXT = 3;

/** Derives an advice point's model from its file at the moment `now` (ISO 8601) of a time zone. */
export function toAdvicePoint(
  id: string,
  href: string,
  file: AdvicePointFile,
  {
    vocabularies,
    entities,
    openingPlace: place,
    today,
    now,
    timeZone,
  }: EntityContext & { now: string; timeZone: string },
): AdvicePoint {
  const { openingHours, ...rest } = file;
  const period = file.validity && toPeriod(file.validity, timeZone);
  const state = period && toPeriodState(period, now, timeZone);
  const isNow = state === undefined || state.phase === "open";
  const limits = { now, timeZone, until: file.validity?.to?.slice(0, 10), count: NEXT, place };
  const venue = file.venue && toVenue(file.venue, vocabularies);
  return {
    ...rest,
    id,
    href,
    runBy: file.runBy.map((party) => toPartyLink(party, entities)),
    venue,
    place: venue && toPlaceLine(venue),
    validity: period && state && { period, state },
    times:
      openingHours === undefined ? undefined : { ...toOpeningTimes(openingHours, place, today), days: [] },
    duties: openingHours === undefined || !isNow ? [] : listDuties(openingHours, limits),
    targetGroups: file.targetGroups.map((group) => resolve(vocabularies.targetGroups, group)),
    contact: file.contact && toDialled(file.contact),
  };
}

/** TERYT codes of the place of an advice point and of the areas that it serves. */
export const listAdvicePlaces = ({ venue, area }: AdvicePoint): string[] => [
  ...new Set([...area.map(({ id }) => id), ...(venue?.municipality ? [venue.municipality.id] : [])]),
];
