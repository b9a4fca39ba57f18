import type { CalendarEvent } from "#src/core/export/calendar.ts";
import { listEditionCalendars, type EditionCalendar } from "#src/forum/exports/calendar.ts";
import { isTimedThroughout, listTimedSessions } from "#src/forum/exports/schedule.ts";
import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import type { EditionDownloads } from "#src/collections/forum-editions/downloads.ts";
import type { Link } from "#src/core/links/link.ts";
import { formatDate } from "#src/i18n/format.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { getPortal } from "#src/site/query.ts";

type Kind = EditionCalendar["kind"];

/** A calendar of an edition: its address, the name of its part and its events. */
export type LinkedCalendar = { kind: Kind; link: Link; events: CalendarEvent[] };

/** All calendars of an edition with their addresses. */
export async function listLinkedCalendars(edition: ForumEdition): Promise<LinkedCalendar[]> {
  const portal = await getPortal();
  const at = [edition.series.id, edition.id] as const;
  const linkOf: Record<Kind, (id: string, events: CalendarEvent[]) => Link> = {
    edition: () => ({ name: edition.name, href: paths.editionCalendar(...at) }),
    day: (id) => ({ name: formatDate(id, portal.language), href: paths.dayCalendar(...at, id) }),
    track: (id) => ({
      name: edition.tracks.find((track) => track.id === id)?.name ?? id,
      href: paths.trackCalendar(...at, id),
    }),
    session: (id, [event]) => ({ name: event?.title ?? id, href: paths.sessionCalendar(...at, id) }),
  };
  return listEditionCalendars(edition, portal).map(({ kind, id, events }) => ({
    kind,
    link: linkOf[kind](id, events),
    events,
  }));
}

/**
 * What can be downloaded of an edition; a choice of days only where there is more than one. A past edition offers no
 * calendars, though the addresses that somebody has subscribed to stay.
 */
export async function getEditionDownloads(edition: ForumEdition): Promise<EditionDownloads> {
  const { siteUrl } = await getPortal();
  const linked = edition.state === "past" ? [] : await listLinkedCalendars(edition);
  const calendars = Map.groupBy(linked, ({ kind }) => kind);
  const linksOf = (kind: Kind) => (calendars.get(kind) ?? []).map((calendar) => calendar.link);
  const [whole] = linksOf("edition");
  const days = linksOf("day");
  const at = [edition.series.id, edition.id] as const;
  const schedule = { xml: paths.forumSchedule(...at, "xml"), json: paths.forumSchedule(...at, "json") };
  const hasSchedule = listTimedSessions(edition).some(({ cancelled }) => !cancelled);
  return {
    calendar: whole && {
      href: whole.href,
      address: toAbsolute(whole.href, siteUrl),
      isProgramme: isTimedThroughout(edition),
    },
    days: days.length > 1 ? days : [],
    tracks: linksOf("track"),
    schedule: hasSchedule ? schedule : undefined,
    print: edition.programme.length > 0 ? paths.forumPrint(...at) : undefined,
  };
}
