import { escapeText, foldLine } from "./content-line.ts";

/**
 * One calendar of the events of several calendars of the same portal, for a plan made in the browser: the properties
 * and the time zone of the first under a new name, each event once. Lines stay folded and end with CRLF (RFC 5545).
 */
export function joinCalendars(calendars: readonly string[], name: string): string {
  const events = calendars.flatMap((text) => text.match(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gms) ?? []);
  const [head = ""] = (calendars[0] ?? "").split(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m);
  const renamed = head.replaceAll(
    /^(NAME|X-WR-CALNAME):.*\r\n(?:[ \t].*\r\n)*/gm,
    (_, property: string) => `${foldLine(`${property}:${escapeText(name)}`)}\r\n`,
  );
  return `${renamed}${[...new Set(events)].join("")}END:VCALENDAR\r\n`;
}
