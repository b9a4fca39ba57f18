import XMLBuilder from "fast-xml-builder";
import { toWritable } from "#src/core/text/writable.ts";
import type { Schedule, ScheduleDay, ScheduleEvent } from "./schedule.ts";

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
});

const toEvent = ({ id, guid, persons, links, ...event }: ScheduleEvent) => ({
  "@id": id,
  "@guid": guid,
  ...event,
  subtitle: "",
  persons: { person: persons.map(({ name, number }) => ({ "@id": number, "#text": name })) },
  links: { link: links.map(({ title, url }) => ({ "@href": url, "#text": title })) },
});

const toDay = ({ rooms, ...day }: ScheduleDay) => ({
  "@index": day.index,
  "@date": day.date,
  "@start": day.start,
  "@end": day.end,
  room: rooms.map(({ name, events }) => ({ "@name": name, event: events.map(toEvent) })),
});

/** The schedule as XML of the c3voc format (validator/xsd/schedule.xml.xsd of github.com/voc/schedule), UTF-8. */
export function toScheduleXml({ version, title, acronym, url, timeZone, days }: Schedule): string {
  const conference = {
    title,
    acronym,
    start: days[0]?.date,
    end: days.at(-1)?.date,
    days: days.length,
    timeslot_duration: "00:05",
    base_url: url,
    time_zone_name: timeZone,
  };
  const schedule = { generator: { "@name": "Społecznik" }, version, conference, day: days.map(toDay) };
  return builder.build(toWritable({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, schedule }));
}
