import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { toScheduleJson } from "#src/forum/exports/schedule-json.ts";
import { toScheduleXml } from "#src/forum/exports/schedule-xml.ts";
import { toSchedule, type Schedule } from "#src/forum/exports/schedule.ts";
import { exampleEdition, examplePortal } from "#test/support/example-edition.ts";
import { validateScheduleJson, validateScheduleXml } from "#test/support/validate-schedule.ts";

function scheduleOf(edition = exampleEdition): Schedule {
  const schedule = toSchedule(edition, examplePortal);
  if (!schedule) throw new Error("no schedule");
  return schedule;
}
const sessionsOf = ({ days }: Schedule) => days.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events));

describe("a schedule", () => {
  it("has the sessions with a permanent id and a time, except cancelled ones", () => {
    expect(
      sessionsOf(scheduleOf()).map(({ title, date, start, duration, room }) => [
        title,
        date,
        start,
        duration,
        room,
      ]),
    ).toEqual([
      ["Otwarcie", "2026-10-24T09:00:00+02:00", "09:00", "00:30", "Sala Wielka"],
      [
        "Klauzule społeczne < zamówienia & prawo",
        "2026-10-24T16:00:00+02:00",
        "16:00",
        "01:45",
        "Sala „Mała” & Kameralna",
      ],
      ["Nocna gra miejska", "2026-10-25T00:30:00+02:00", "00:30", "05:30", "Dwór Artusa"],
      ["Podsumowanie", "2026-10-25T09:00:00+01:00", "09:00", "00:00", "Dwór Artusa"],
    ]);
  });

  it("has days that run from their first session to the end of their last", () => {
    expect(scheduleOf().days.map(({ index, date, start, end }) => [index, date, start, end])).toEqual([
      [1, "2026-10-24", "2026-10-24T09:00:00+02:00", "2026-10-24T17:45:00+02:00"],
      [2, "2026-10-25", "2026-10-25T00:30:00+02:00", "2026-10-25T09:00:00+01:00"],
    ]);
  });

  it("names people who gave consent, and the organisation of those who did not", () => {
    const session = sessionsOf(scheduleOf()).find(({ start }) => start === "16:00");
    expect(session?.persons.map(({ name }) => name)).toEqual(["Anna Przykład", "Fundacja Klon", "Tilia"]);
  });

  it("has the number of the newest version, or none when no session has both an id and a time", () => {
    expect(scheduleOf().version).toBe("2");
    expect(toSchedule({ ...exampleEdition, programme: [] }, examplePortal)).toBeUndefined();
  });

  it("is valid XML by its schema, with the same data as the model", async () => {
    const schedule = scheduleOf();
    const xml = toScheduleXml(schedule);
    expect(await validateScheduleXml(xml)).toEqual([]);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      isArray: (name) => ["day", "event", "person", "link"].includes(name),
    });
    const read = parser.parse(xml) as {
      schedule: { day: { room: unknown }[]; conference: { acronym: string } };
    };
    expect(read.schedule.conference.acronym).toBe("forum_23");
    const text = JSON.stringify(read);
    for (const { guid, id, title } of sessionsOf(schedule))
      for (const value of [`"@guid":"${guid}"`, `"@id":"${id}"`, JSON.stringify(title)])
        expect(text).toContain(value);
    expect(text).toContain('"@href":"https://example.org/nagranie?a=1&b=2"');
  });

  it("is valid JSON by its schema, with the same ids as the XML", () => {
    const schedule = scheduleOf();
    const json = JSON.parse(toScheduleJson(schedule)) as unknown;
    expect(validateScheduleJson(json)).toEqual([]);
    for (const { guid, id } of sessionsOf(schedule))
      expect(JSON.stringify(json)).toContain(`"id":${id},"guid":"${guid}"`);
  });

  it("is invalid by its schemas when an id is repeated or not positive, or a time has no offset", async () => {
    const schedule = scheduleOf();
    const broken = [
      (xml: string) => xml.replaceAll(/event id="\d+"/g, 'event id="7"'),
      (xml: string) => xml.replace(/event id="\d+"/, 'event id="0"'),
      (xml: string) => xml.replace("+02:00</date>", "</date>"),
      (xml: string) => xml.replace(/<title>Otwarcie<\/title>/, ""),
      (xml: string) => xml.replace("<duration>00:30", "<duration>30"),
    ];
    for (const breakIt of broken)
      expect(await validateScheduleXml(breakIt(toScheduleXml(schedule)))).not.toEqual([]);
    const json = toScheduleJson(schedule);
    for (const text of [
      json.replace(/"id": \d+/, '"id": 0'),
      json.replace(/"guid": "[^"]+"/, '"guid": "x"'),
      json.replace('"daysCount"', '"count"'),
    ])
      expect(validateScheduleJson(JSON.parse(text))).not.toEqual([]);
  });
});
