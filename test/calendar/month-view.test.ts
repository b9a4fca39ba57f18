import { describe, expect, it } from "vitest";
import { toCalendarItems } from "#src/calendar/calendar-item.ts";
import { listCalendarMonths, toMonthView } from "#src/calendar/month-view.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";

const zone = "Europe/Warsaw";
const { compare } = collatorOf("pl");
const toEntry = (...dates: Omit<EntryDate, "id">[]): PortalEntry => ({
  key: "events/przyklad",
  kind: "event",
  name: "Przykład",
  href: "/wydarzenia/przyklad/",
  summary: "",
  entities: [],
  area: [],
  forms: [],
  dates: dates.map((date, index) => ({ ...date, id: `${index}` })),
  updatedOn: "2026-11-01",
});
const toItem = (date: Omit<EntryDate, "id">) => toCalendarItems([toEntry(date)], zone, compare)[0];

it("items that start at the same time are sorted by the alphabet of the language", () => {
  const namesIn = (language: "pl" | "en") => {
    const entries = ["łan", "los", "lody"].map((name) => ({ ...toEntry({ start: "2026-12-01" }), name }));
    return toCalendarItems(entries, zone, collatorOf(language).compare).map(({ name }) => name);
  };
  expect(namesIn("pl")).toEqual(["lody", "los", "łan"]);
  expect(namesIn("en")).toEqual(["łan", "lody", "los"]);
});

describe("a calendar item", () => {
  it("falls on the local day of its start, also shortly after midnight", () => {
    expect(toItem({ start: "2026-11-30T23:30:00Z" })).toMatchObject({
      firstDay: "2026-12-01",
      from: "00:30",
    });
    expect(toItem({ start: "2026-12-01T00:00:00+01:00" })).toMatchObject({
      firstDay: "2026-12-01",
      from: "00:00",
    });
  });

  it("that ends at midnight does not reach into the next day", () => {
    const item = toItem({ start: "2026-12-01T18:00:00+01:00", end: "2026-12-02T00:00:00+01:00" });
    expect(item).toMatchObject({ firstDay: "2026-12-01", lastDay: "2026-12-01", from: "18:00", to: "24:00" });
  });

  it("keeps its wall-clock hours when the clocks change during it", () => {
    const autumn = toItem({ start: "2026-10-25T01:00:00+02:00", end: "2026-10-25T04:00:00+01:00" });
    expect(autumn).toMatchObject({
      from: "01:00",
      to: "04:00",
      firstDay: "2026-10-25",
      lastDay: "2026-10-25",
    });
    const spring = toItem({ start: "2026-03-29T00:00:00+01:00" });
    expect(spring).toMatchObject({ overAt: "2026-03-30T00:00:00+02:00" });
  });

  it("of whole days is over at the midnight after its last day", () => {
    expect(toItem({ start: "2026-10-24", end: "2026-10-25" })).toMatchObject({
      overAt: "2026-10-26T00:00:00+01:00",
      from: undefined,
    });
  });

  it("is sorted by day and hour, whole days first", () => {
    const items = toCalendarItems(
      [toEntry({ start: "2026-12-02T09:00:00+01:00" }, { start: "2026-12-02" }, { start: "2026-12-01" })],
      zone,
      compare,
    );
    expect(items.map(({ firstDay, from }) => [firstDay, from])).toEqual([
      ["2026-12-01", undefined],
      ["2026-12-02", undefined],
      ["2026-12-02", "09:00"],
    ]);
  });
});

const daysOf = (month: string, ...dates: Omit<EntryDate, "id">[]) =>
  toMonthView(month, toCalendarItems([toEntry(...dates)], zone, compare)).days.map(({ day, items }) => [
    day.slice(5),
    ...items.map(({ part }) => part),
  ]);

describe("a calendar month", () => {
  it("shows a short item on each of its days", () => {
    expect(daysOf("2026-12", { start: "2026-12-30", end: "2027-01-01" })).toEqual([
      ["12-30", "first"],
      ["12-31", "middle"],
    ]);
    expect(daysOf("2027-01", { start: "2026-12-30", end: "2027-01-01" })).toEqual([["01-01", "last"]]);
  });

  it("shows an item longer than a week on its first and last day", () => {
    expect(daysOf("2026-12", { start: "2026-12-01", end: "2026-12-07" })).toHaveLength(7);
    expect(daysOf("2026-12", { start: "2026-12-01", end: "2026-12-08" })).toEqual([
      ["12-01", "first"],
      ["12-08", "last"],
    ]);
  });

  it("leaves the days of other months empty, because those months have their own pages", () => {
    const view = toMonthView("2026-11", toCalendarItems([toEntry({ start: "2026-12-01" })], zone, compare));
    expect(view.weeks.flat().some(({ items }) => items.length > 0)).toBe(false);
  });
});

describe("the months that have a page", () => {
  const monthsOf = (...days: string[]) =>
    listCalendarMonths(
      toCalendarItems([toEntry(...days.map((start) => ({ start })))], zone, compare),
      "2026-11-23",
    );

  it("include only the current month when there are no items", () => {
    expect(monthsOf()).toEqual(["2026-11"]);
  });

  it("are those with dates and the current one, in order, without empty ones between", () => {
    expect(monthsOf("2026-09-01")).toEqual(["2026-09", "2026-11"]);
    expect(monthsOf("2027-03-01", "2026-12-31")).toEqual(["2026-11", "2026-12", "2027-03"]);
  });

  it("leave out months over a year ago and over two years ahead", () => {
    expect(monthsOf("2025-10-31", "2029-01-01")).toEqual(["2026-11"]);
    expect(monthsOf("2025-11-01")[0]).toBe("2025-11");
    expect(monthsOf("2028-11-30").at(-1)).toBe("2028-11");
  });
});
