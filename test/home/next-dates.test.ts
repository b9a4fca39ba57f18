import { describe, expect, it } from "vitest";
import type { CalendarItem } from "#src/calendar/calendar-item.ts";
import { listNextDates } from "#src/home/next-dates.ts";

const item = (name: string, firstDay: string, more: Partial<CalendarItem> = {}): CalendarItem => ({
  id: `events/${name}#${firstDay}`,
  kind: "event",
  name,
  href: `/wydarzenia/${name}/`,
  lang: undefined,
  label: undefined,
  basis: undefined,
  location: undefined,
  isCancelled: false,
  firstDay,
  lastDay: firstDay,
  from: undefined,
  to: undefined,
  overAt: `${firstDay}T23:00:00Z`,
  ...more,
});
const namesOf = (items: CalendarItem[], shown: string[] = []) =>
  listNextDates(items, "2026-11-23", new Set(shown)).map(({ name }) => name);

describe("the nearest dates", () => {
  it("begin today or within two months, and are not called off", () => {
    const items = [
      item("yesterday", "2026-11-22"),
      item("today", "2026-11-23"),
      item("off", "2026-11-24", { isCancelled: true }),
      item("far", "2027-02-01"),
    ];
    expect(namesOf(items)).toEqual(["today"]);
  });

  it("are three at most, one of each page, and none that is shown already", () => {
    const items = [
      item("a", "2026-11-23"),
      item("a", "2026-11-24"),
      item("b", "2026-11-25"),
      item("c", "2026-11-26"),
      item("d", "2026-11-27"),
      item("e", "2026-11-28"),
    ];
    expect(namesOf(items)).toEqual(["a", "b", "c"]);
    expect(namesOf(items, ["/wydarzenia/b/"])).toEqual(["a", "c", "d"]);
  });
});
