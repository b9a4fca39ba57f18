import { parseCalendars, UnreadCalendar } from "#src/collections/resources/calendar-limits.ts";
import type { Problem } from "../problems.ts";

/** Why a calendar of the content (RFC 5545) is not read to its end, at the line that stands against it. */
export function checkCalendar(file: string, text: string): Problem[] {
  try {
    parseCalendars(text);
    return [];
  } catch (error) {
    if (!(error instanceof UnreadCalendar)) throw error;
    const { fault, excerpt } = error;
    // Lines are folded after 75 octets (RFC 5545, section 3.1).
    const before = excerpt === "" ? "" : (text.split(excerpt.split(/\r?\n/)[0] ?? "", 2)[0] ?? "");
    const line = before === text ? 1 : before.split("\n").length;
    const values = { fault: { term: `calendar.${fault}` }, excerpt: excerpt.slice(0, 80) || "–" };
    return [{ id: "calendar-unread", file, position: { line, column: 1 }, values }];
  }
}
