import { describe, expect, it } from "vitest";
import { toAgenda } from "#src/calendar/agenda.ts";
import { toCalendarKind, type CalendarItem } from "#src/calendar/calendar-item.ts";

const today = "2026-11-30";
const toItem = (firstDay: string, lastDay = firstDay): CalendarItem => ({
  id: firstDay,
  kind: "event",
  name: "Przykład",
  href: "/",
  lang: undefined,
  label: undefined,
  basis: undefined,
  location: undefined,
  isCancelled: false,
  firstDay,
  lastDay,
  from: undefined,
  to: undefined,
  overAt: `${lastDay}T23:00:00Z`,
});
const monthsOf = (...days: string[]) =>
  toAgenda(
    days.map((day) => toItem(day)),
    today,
  ).map(({ month, items, gap }) => [month, items.length, gap && `${gap.from}/${gap.to}`]);

describe("the agenda", () => {
  it("is empty without dates", () => {
    expect(monthsOf()).toEqual([]);
  });

  it("has the months with dates in order, and tells of those without", () => {
    expect(monthsOf("2026-11-30", "2027-01-30", "2027-05-31", "2027-05-31")).toEqual([
      ["2026-11", 1, undefined],
      ["2027-01", 1, "2026-12/2026-12"],
      ["2027-05", 2, "2027-02/2027-04"],
    ]);
  });

  it("tells of the current month when it has no date any more", () => {
    expect(monthsOf("2026-12-15")).toEqual([["2026-12", 1, "2026-11/2026-11"]]);
  });

  it("shows what has begun before in the current month", () => {
    expect(toAgenda([toItem("2026-09-01", "2027-02-01")], today).map(({ month }) => month)).toEqual([
      "2026-11",
    ]);
  });

  it("folds the months after the first twenty dates", () => {
    const many = Array.from({ length: 20 }, () => toItem("2026-12-01"));
    expect(toAgenda([...many, toItem("2027-01-01")], today).map(({ isOpen }) => isOpen)).toEqual([
      true,
      false,
    ]);
    expect(toAgenda([...many.slice(1), toItem("2027-01-01")], today).map(({ isOpen }) => isOpen)).toEqual([
      true,
      true,
    ]);
  });
});

it("a deadline is a kind of its own when it is an event, and a call stays a call", () => {
  const date = { id: "", start: today, isDeadline: true };
  expect(toCalendarKind("event", date)).toBe("deadline");
  expect(toCalendarKind("event", { ...date, isDeadline: false })).toBe("event");
  expect(toCalendarKind("call", date)).toBe("call");
});
