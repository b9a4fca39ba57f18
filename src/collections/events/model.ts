import type { EventFile } from "./schema.ts";
import { toLawReference, type LawReference } from "#src/collections/acts/model.ts";
import type { ActFile } from "#src/collections/acts/schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";
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
  | "contact"
  | "law";

/** An event with every reference resolved and the state of its dates. */
export type PortalEvent = Omit<EventFile, Resolved> & {
  id: string;
  href: string;
  /** State of the date that is running or next; "past" when all are over. */
  state: OccurrenceState;
  /** In chronological order. */
  occurrences: Occurrence[];
  /** The date that is running or comes next. */
  next: Occurrence | undefined;
  /** Ways to register for upcoming dates, each once, with the dates that they are for. */
  registrations: { registration: EventRegistration; occurrences: Occurrence[] }[];
  organisers: PartyLink[];
  trainers: PartyLink[];
  legalForms: LegalFormFile[];
  targetGroups: TermFile[];
  forumEdition: Link | undefined;
  /** The provisions that set the date or that the event is about. */
  law: LawReference[];
  contact: Dialled<NonNullable<EventFile["contact"]>> | undefined;
};

/**
 * What an event's references resolve to, links of forum editions and legal acts by id, and the moment (ISO 8601) with its time zone
 * (IANA).
 */
export type EventContext = EntityContext & {
  editions: ReadonlyMap<string, Link>;
  acts: Lookup<ActFile>;
  now: string;
  timeZone: string;
};

/** Derives an event's model from its file. */
export function toPortalEvent(id: string, href: string, file: EventFile, context: EventContext): PortalEvent {
  const { vocabularies, entities, editions, acts } = context;
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
    law: file.law.map((reference) => toLawReference(reference, acts)),
    contact: file.contact && toDialled(file.contact),
  };
}

/** Dates of a series with one registration for all of them share it. */
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

/** Other events of the same series, in the given order. */
export const listSeriesSiblings = (
  { id, series }: Pick<PortalEvent, "id" | "series">,
  events: readonly PortalEvent[],
): PortalEvent[] =>
  series === undefined ? [] : events.filter((other) => other.series === series && other.id !== id);

/** Sorts upcoming events first, nearest first; then past and cancelled ones, latest first. */
export function compareEvents(a: PortalEvent, b: PortalEvent): number {
  if (a.next && b.next) return Date.parse(a.next.startsAt) - Date.parse(b.next.startsAt);
  if (a.next || b.next) return a.next ? -1 : 1;
  return toLast(b) - toLast(a);
}

const toLast = ({ occurrences }: PortalEvent) => Date.parse(occurrences.at(-1)?.startsAt ?? "");

/**
 * TERYT codes of the places where an event is held or that it is for; empty for one online or for the whole region.
 */
export const listEventPlaces = ({ occurrences, area }: PortalEvent): string[] => [
  ...new Set([
    ...area.map(({ id }) => id),
    ...occurrences.flatMap(({ venue }) => venue?.municipality?.id ?? []),
  ]),
];
