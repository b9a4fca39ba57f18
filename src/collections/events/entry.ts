import type { EventFile } from "./schema.ts";
import type { EntryDate, EntryFacts } from "#src/core/entries/portal-entry.ts";
import type { Period } from "#src/core/time/period.ts";
import { listEventPlaces, type PortalEvent } from "./model.ts";
import type { Occurrence } from "./occurrence.ts";

/**
 * What an event says of itself as an entry of the portal; open while one can sign up for any of its dates, which
 * `words` say in the portal's language; `basis` are the provisions that set it.
 */
export function toEventFacts(
  event: PortalEvent,
  file: EventFile,
  words: { registration: string; deadline: string; basis?: string },
): EntryFacts {
  const { summary, verifiedOn, occurrences, legalForms } = event;
  return {
    summary,
    entities: listEntities(file).map((id) => ({ id })),
    area: listEventPlaces(event),
    forms: legalForms.map(({ id }) => id),
    dates: occurrences.map((occurrence) => ({
      ...toDate(occurrence),
      ...(event.kind === "deadline" && { label: words.deadline, isDeadline: true }),
      basis: words.basis || undefined,
    })),
    open: toOpenPeriod(event),
    openLabel: words.registration,
    updatedOn: verifiedOn,
  };
}

const listEntities = ({ organisers, trainers }: EventFile) => [
  ...new Set([...organisers, ...trainers].flatMap(({ entity }) => entity?.id ?? [])),
];

/** Days stay days; an end without a time is left out when the start has one. */
function toDate({
  id,
  title,
  start,
  end,
  startsAt,
  endsAt,
  place,
  state,
  previousStarts,
}: Occurrence): EntryDate {
  const rest = {
    id: `dates/${id}`,
    label: title,
    location: place,
    isCancelled: state === "cancelled",
    moves: previousStarts.length,
  };
  if (!start.includes("T")) return { ...rest, start, end: end?.slice(0, 10) };
  return { ...rest, start: startsAt, end: end?.includes("T") ? endsAt : undefined };
}

/** Of the registrations that are not closed, the one that closes first. */
const toOpenPeriod = ({ registrations }: PortalEvent): Period | undefined =>
  registrations
    .map(({ registration }) => registration.period)
    .toSorted((a, b) => Date.parse(a.closesAt ?? "") - Date.parse(b.closesAt ?? ""))[0];
