import type { EventFile } from "./schema.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import type { Period } from "#src/core/time/period.ts";
import { listEventPlaces, type PortalEvent } from "./model.ts";
import type { Occurrence } from "./occurrence.ts";

/**
 * An event as an entry of the portal; open while one can sign up for any of its dates, which `words` say in the
 * portal's language.
 */
export function toEventEntry(
  event: PortalEvent,
  file: EventFile,
  words: { registration: string; deadline: string },
): PortalEntry {
  const { id, title, href, summary, lang, verifiedOn, occurrences, legalForms } = event;
  return {
    key: `events/${id}`,
    kind: "event",
    name: title,
    href,
    summary,
    lang,
    entities: listEntities(file).map((entity) => ({ id: entity })),
    area: listEventPlaces(event),
    forms: legalForms.map((form) => form.id),
    dates: occurrences.map((occurrence) =>
      toDate(event.kind === "deadline" ? { ...occurrence, title: words.deadline } : occurrence),
    ),
    open: toOpenPeriod(event),
    openLabel: words.registration,
    updatedOn: verifiedOn,
  };
}

const listEntities = ({ organisers, trainers }: EventFile) => [
  ...new Set([...organisers, ...trainers].flatMap(({ entity }) => entity?.id ?? [])),
];

/** Days stay days; an end that is a mere day beside a start with an hour is left out. */
export function toDate({ id, title, start, end, startsAt, endsAt, place, state }: Occurrence): EntryDate {
  const rest = { id: `dates/${id}`, label: title, location: place, isCancelled: state === "cancelled" };
  if (!start.includes("T")) return { ...rest, start, end: end?.slice(0, 10) };
  return { ...rest, start: startsAt, end: end?.includes("T") ? endsAt : undefined };
}

/** The registration that closes first among those that are not closed. */
const toOpenPeriod = ({ registrations }: PortalEvent): Period | undefined =>
  registrations
    .map(({ registration }) => registration.period)
    .toSorted((a, b) => Date.parse(a.closesAt ?? "") - Date.parse(b.closesAt ?? ""))[0];
