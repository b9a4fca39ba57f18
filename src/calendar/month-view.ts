import { listDaysOf, type CalendarItem } from "./calendar-item.ts";
import type { Link } from "#src/core/links/link.ts";
import { addMonths, toWeeks } from "./month.ts";

/** Which part of an item falls on a day: all of it, or its first, a middle or its last day. */
export type DayPart = "whole" | "first" | "middle" | "last";

/** An item on one day. */
export type PlacedItem = { item: CalendarItem; part: DayPart };

/** A day of the calendar with its items. */
export type CalendarDay = { day: string; isInMonth: boolean; items: PlacedItem[] };

/** A month of the calendar: its weeks, and the days that have items. */
export type MonthView = { month: string; weeks: CalendarDay[][]; days: CalendarDay[] };

/** A month with its neighbours, the months that have items, and the day of the build if it is in this month. */
export type MonthPage = {
  view: MonthView;
  today: string | undefined;
  /** IANA time zone of the days. */
  timeZone: string;
  previous: Link | undefined;
  next: Link | undefined;
  months: (Link & { count: number })[];
};

/** Most days for which an item is shown on each of its days; a longer one is shown on its first and last day. */
const LONGEST = 7;

/** Places items on the days of a month (`YYYY-MM`). */
export function toMonthView(month: string, items: readonly CalendarItem[]): MonthView {
  const byDay = new Map<string, PlacedItem[]>();
  for (const { day, ...placed } of items.flatMap(placeItem)) {
    const list = byDay.get(day);
    if (list) list.push(placed);
    else byDay.set(day, [placed]);
  }
  const weeks = toWeeks(month).map((week) =>
    week.map((day): CalendarDay => {
      const isInMonth = day.startsWith(month);
      return { day, isInMonth, items: isInMonth ? (byDay.get(day) ?? []) : [] };
    }),
  );
  return { month, weeks, days: weeks.flat().filter((day) => day.items.length > 0) };
}

/** The days on which an item is shown, in order. */
function placeItem(item: CalendarItem): (PlacedItem & { day: string })[] {
  const { firstDay, lastDay } = item;
  if (firstDay === lastDay) return [{ item, part: "whole", day: firstDay }];
  const days = listDaysOf(item, LONGEST) ?? [firstDay, lastDay];
  return days.map((day) => ({ item, day, part: partOf(item, day) }));
}

function partOf({ firstDay, lastDay }: CalendarItem, day: string): DayPart {
  if (day === firstDay) return "first";
  return day === lastDay ? "last" : "middle";
}

const BACK = 12;
const AHEAD = 24;

/**
 * The months (`YYYY-MM`) that have a page, earliest first: those with items, from a year before `today`
 * (`YYYY-MM-DD`) to two years ahead, and the current one.
 */
export function listCalendarMonths(items: readonly CalendarItem[], today: string): string[] {
  const now = today.slice(0, 7);
  const earliest = addMonths(now, -BACK);
  const latest = addMonths(now, AHEAD);
  const months = items
    .flatMap((item) => placeItem(item).map(({ day }) => day.slice(0, 7)))
    .filter((month) => month >= earliest && month <= latest);
  return [...new Set([...months, now])].toSorted();
}
