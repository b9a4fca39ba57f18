import ICAL from "ical.js";

/** One event of an iCalendar file, as an independent library reads it. */
export type ReadEvent = {
  uid: string;
  sequence: number;
  title: string;
  description: string | null;
  location: string | null;
  url: string;
  status: string;
  categories: string[];
  /** Wall-clock times, `YYYY-MM-DDTHH:MM:SS`, or days. */
  start: string;
  end: string;
  zone: string;
  /** Instants in UTC, worked out with the file's own VTIMEZONE. */
  startsAt: Date;
  endsAt: Date;
  stamp: string;
  modified: string;
  /** Each reminder as the time before the start (`-P6DT15H`) and its text. */
  alarms: [trigger: string, text: string][];
};

/** Reads a calendar with ical.js: its name, the ids of its time zones and its events. Throws when it is not iCalendar. */
export function readCalendar(text: string): { name: string; zones: string[]; events: ReadEvent[] } {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  if (root.name !== "vcalendar") throw new Error(`${root.name} is not a calendar`);
  const valueOf = (component: ICAL.Component, name: string) =>
    component.getFirstPropertyValue(name)?.toString() ?? null;
  // ical.js does not know NAME (RFC 7986, section 5.1), so it leaves its text escaped.
  const name = ICAL.Property.fromString(`SUMMARY:${valueOf(root, "name") ?? ""}`).getFirstValue();
  return {
    name: String(name),
    zones: root.getAllSubcomponents("vtimezone").map((zone) => valueOf(zone, "tzid") ?? ""),
    events: root.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        title: event.summary,
        description: event.description,
        location: event.location,
        url: valueOf(component, "url") ?? "",
        status: valueOf(component, "status") ?? "",
        categories: component.getFirstProperty("categories")?.getValues().map(String) ?? [],
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        zone: event.startDate.zone.tzid,
        startsAt: event.startDate.toJSDate(),
        endsAt: event.endDate.toJSDate(),
        stamp: valueOf(component, "dtstamp") ?? "",
        modified: valueOf(component, "last-modified") ?? "",
        alarms: component
          .getAllSubcomponents("valarm")
          .map((alarm) => [valueOf(alarm, "trigger") ?? "", valueOf(alarm, "description") ?? ""]),
      };
    }),
  };
}
