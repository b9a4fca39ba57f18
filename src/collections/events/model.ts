import type { EventFile } from "./schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { resolve } from "#src/core/links/lookup.ts";
import {
  toOccurrences,
  type EventRegistration,
  type Occurrence,
  type OccurrenceState,
} from "./occurrence.ts";

type Resolved =
  | "dates"
  | "venue"
  | "registration"
  | "organisers"
  | "trainers"
  | "legalForms"
  | "targetGroups"
  | "forumEdition"
  | "contact";

/** An event with every reference resolved and the state of its dates. */
export type PortalEvent = Omit<EventFile, Resolved> & {
  id: string;
  href: string;
  /** Of the date that is on now, or of the next one; "past" when all are over. */
  state: OccurrenceState;
  /** In the order of time. */
  occurrences: Occurrence[];
  /** The date that is on now or comes next. */
  next: Occurrence | undefined;
  /** Ways to sign up for dates that are still to come, each once, with the dates that they are for. */
  registrations: { registration: EventRegistration; occurrences: Occurrence[] }[];
  organisers: PartyLink[];
  trainers: PartyLink[];
  legalForms: LegalFormFile[];
  targetGroups: TermFile[];
  forumEdition: Link | undefined;
  contact: Dialled<NonNullable<EventFile["contact"]>> | undefined;
};

/** What an event's references lead to, links of forum editions by id, and the moment (ISO 8601) with its time zone. */
export type EventContext = EntityContext & {
  editions: ReadonlyMap<string, Link>;
  now: string;
  timeZone: string;
};

/** Derives an event's model from its file. */
export function toPortalEvent(id: string, href: string, file: EventFile, context: EventContext): PortalEvent {
  const { vocabularies, entities, editions } = context;
  const occurrences = toOccurrences(file, context);
  const next = occurrences.find(({ state }) => state === "running" || state === "upcoming");
  return {
    ...file,
    id,
    href,
    state: next?.state ?? (occurrences.every(({ state }) => state === "cancelled") ? "cancelled" : "past"),
    occurrences,
    next,
    registrations: toRegistrations(occurrences),
    organisers: file.organisers.map((party) => toPartyLink(party, entities)),
    trainers: file.trainers.map((party) => toPartyLink(party, entities)),
    legalForms: file.legalForms.map((form) => resolve(vocabularies.legalForms, form)),
    targetGroups: file.targetGroups.map((group) => resolve(vocabularies.targetGroups, group)),
    forumEdition: file.forumEdition && editions.get(file.forumEdition.id),
    contact: file.contact && toDialled(file.contact),
  };
}

/** Dates of a cycle that one signs up to as a whole share their registration. */
function toRegistrations(occurrences: readonly Occurrence[]): PortalEvent["registrations"] {
  const groups = new Map<string, PortalEvent["registrations"][number]>();
  for (const occurrence of occurrences) {
    const { registration, state } = occurrence;
    if (state !== "upcoming" || !registration || registration.state.phase === "closed") continue;
    const key = JSON.stringify(registration);
    const group = groups.get(key);
    if (group) group.occurrences.push(occurrence);
    else groups.set(key, { registration, occurrences: [occurrence] });
  }
  return [...groups.values()];
}

/** Events of the same series beside this one, in the order given. */
export const listSeriesSiblings = (
  { id, series }: Pick<PortalEvent, "id" | "series">,
  events: readonly PortalEvent[],
): PortalEvent[] =>
  series === undefined ? [] : events.filter((other) => other.series === series && other.id !== id);

/** Coming events first, the nearest in front; then past and cancelled ones, the latest in front. */
export function compareEvents(a: PortalEvent, b: PortalEvent): number {
  if (a.next && b.next) return Date.parse(a.next.startsAt) - Date.parse(b.next.startsAt);
  if (a.next || b.next) return a.next ? -1 : 1;
  return toLast(b) - toLast(a);
}

const toLast = ({ occurrences }: PortalEvent) => Date.parse(occurrences.at(-1)?.startsAt ?? "");

/** TERYT codes of the places that an event is held in or is for; none of an event for the whole region or online. */
export const listEventPlaces = ({ occurrences, area }: PortalEvent): string[] => [
  ...new Set([
    ...area.map(({ id }) => id),
    ...occurrences.flatMap(({ venue }) => venue?.municipality?.id ?? []),
  ]),
];
