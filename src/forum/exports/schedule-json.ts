import type { Schedule, ScheduleDay, ScheduleEvent } from "./schedule.ts";

const toEvent = ({ persons, ...event }: ScheduleEvent) => ({
  ...event,
  subtitle: "",
  persons: persons.map(({ name, guid }) => ({ guid, name, public_name: name })),
});

const toDay = ({ index, date, start, end, rooms }: ScheduleDay) => ({
  index,
  date,
  day_start: start,
  day_end: end,
  rooms: Object.fromEntries(rooms.map(({ name, events }) => [name, events.map(toEvent)])),
});

/**
 * The schedule as JSON of the c3voc format, version 1 (validator/json/schema.json of github.com/voc/schedule).
 * `start` of a session is a clock time, as in the schema's own example and in the apps that read it.
 */
export function toScheduleJson({
  version,
  title,
  acronym,
  url,
  timeZone,
  days,
  ...schedule
}: Schedule): string {
  const conference = {
    acronym,
    title,
    start: days[0]?.date,
    end: days.at(-1)?.date,
    daysCount: days.length,
    timeslot_duration: "00:05",
    time_zone_name: timeZone,
    url,
    tracks: schedule.tracks.map((name) => ({ name })),
    rooms: schedule.rooms.map(({ name, guid, capacity }) => ({ name, guid, capacity: capacity ?? null })),
    days: days.map(toDay),
  };
  const file = {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "Społecznik", url },
    schedule: { url, version, base_url: url, conference },
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
