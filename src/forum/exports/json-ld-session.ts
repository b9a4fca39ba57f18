import type { Event, Organization, Person, Place, VirtualLocation, WithContext } from "schema-dts";
import type { ForumEdition, ForumSession } from "#src/collections/forum-editions/model.ts";
import { toInstant } from "#src/core/time/instants.ts";
import {
  attendanceModes,
  toOrganisation,
  toEditionLocation,
  toRoom,
  type LinkedPortal,
} from "#src/collections/events/json-ld-parts.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** What the record of a session needs of the portal. */
export type SessionPortal = LinkedPortal & { timeZone: string };

/** When a session was to begin in the newest published version that had another day or hour; ISO 8601 with offset. */
export function findPreviousStart(
  session: ForumSession,
  { releases }: Pick<ForumEdition, "releases">,
  { timeZone }: SessionPortal,
): string | undefined {
  const earlier = releases
    .flatMap(({ sessions }) => sessions.filter(({ id }) => id === session.id))
    .findLast(({ day, start }) => day && start && (day !== session.day || start !== session.start));
  return earlier?.day && earlier.start ? toInstant(earlier.day, earlier.start, timeZone) : undefined;
}

/** Whether the session was cancelled or moved (schema.org `EventStatusType`). */
function toStatus(session: ForumSession, edition: ForumEdition, portal: SessionPortal) {
  if (session.cancelled) return { eventStatus: "https://schema.org/EventCancelled" as const };
  const previous = session.startsAt && findPreviousStart(session, edition, portal);
  return previous
    ? { eventStatus: "https://schema.org/EventRescheduled" as const, previousStartDate: previous }
    : { eventStatus: "https://schema.org/EventScheduled" as const };
}

/** People who agreed to be named; of the others only the organisation. */
function listPerformers({ speakers, hosts }: ForumSession, portal: LinkedPortal): (Organization | Person)[] {
  const toParty = toOrganisation(portal);
  const people = speakers.flatMap(({ name, href, organisation }): (Organization | Person)[] => {
    if (name === undefined) return organisation ? [toParty(organisation)] : [];
    const person: Person = {
      "@type": "Person",
      name,
      ...(href && { url: toUrl(href, portal) }),
      ...(organisation && { affiliation: toParty(organisation) }),
    };
    return [person];
  });
  return [...people, ...hosts.map(toParty)];
}

/** A session inside the record of its edition: what, when and in which room; instants are ISO 8601 with offset. */
export function toSubEvent(
  session: ForumSession,
  edition: ForumEdition,
  location: Place | VirtualLocation,
  portal: SessionPortal,
) {
  const { href, title, startsAt, endsAt, day, room } = session;
  const start = startsAt ?? day;
  return {
    "@type": "Event" as const,
    ...(href && { "@id": toUrl(href, portal), url: toUrl(href, portal) }),
    name: title,
    ...(start && { startDate: start }),
    ...(endsAt && { endDate: endsAt }),
    ...toStatus(session, edition, portal),
    location: room && edition.venue ? toRoom(room, edition.venue, portal) : location,
  };
}

/** A session as a schema.org `Event` for its own page; none while the place of its edition is not known. */
export function toSessionRecords(
  session: ForumSession,
  edition: ForumEdition,
  portal: SessionPortal,
): WithContext<Event>[] {
  const location = toEditionLocation(edition, portal);
  return location ? [toSessionRecord(session, edition, location, portal)] : [];
}

function toSessionRecord(
  session: ForumSession,
  edition: ForumEdition,
  location: Place | VirtualLocation,
  portal: SessionPortal,
): WithContext<Event> {
  const { abstract, language, seats } = session;
  const performers = listPerformers(session, portal);
  const url = toUrl(edition.href, portal);
  return {
    "@context": "https://schema.org",
    ...toSubEvent(session, edition, location, portal),
    ...(abstract && { description: abstract }),
    ...(edition.mode && { eventAttendanceMode: attendanceModes[edition.mode] }),
    ...(language && { inLanguage: language }),
    ...(seats && { maximumAttendeeCapacity: seats }),
    ...(performers.length > 0 && { performer: performers }),
    superEvent: {
      "@type": "Event",
      "@id": url,
      name: edition.name,
      url,
      startDate: edition.dates[0]?.from ?? String(edition.year),
      location,
    },
  };
}
