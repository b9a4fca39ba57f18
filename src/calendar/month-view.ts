import { listDaysOf, type CalendarItem } from "./calendar-item.ts";
import type { Link } from "#src/core/links/link.ts";
import { addMonths, listMonths, toWeeks } from "./month.ts";

/** What of an item falls on a day: all of it, a day in the middle, or its first or last day. */
export type DayPart = "whole" | "first" | "middle" | "last";

/** An item on one day. */
export type PlacedItem = { item: CalendarItem; part: DayPart };

/** A day of the calendar with what is on it. */
export type CalendarDay = { day: string; isInMonth: boolean; items: PlacedItem[] };

/** A month of the calendar: its weeks, and its days on which there is something. */
export type MonthView = { month: string; weeks: CalendarDay[][]; days: CalendarDay[] };

/** A month with its neighbours, the months that have anything in them, and the day of the build when it is in it. */
export type MonthPage = {
  view: MonthView;
  today: string | undefined;
  /** IANA time zone of the days. */
  timeZone: string;
  previous: Link | undefined;
  next: Link | undefined;
  months: (Link & { count: number })[];
};

/** How long an item may be to stand on each of its days; a longer one stands on its first and its last day. */
const LONGEST = 7;

/** A month (`YYYY-MM`) with the items that fall on its days. */
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

/** The days on which an item stands, in order. */
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
 * The months that have a page: from the first with anything in it, a year before `today` (`YYYY-MM-DD`) at most, to
 * the last one, two years ahead at most; the month of today is always there.
 */
export function listCalendarMonths(items: readonly CalendarItem[], today: string): string[] {
  const now = today.slice(0, 7);
  const earliest = addMonths(now, -BACK);
  const latest = addMonths(now, AHEAD);
  const months = items
    .flatMap((item) => placeItem(item).map(({ day }) => day.slice(0, 7)))
    .filter((month) => month >= earliest && month <= latest);
  const all = [...months, now].toSorted();
  return listMonths(all[0] ?? now, all.at(-1) ?? now);
}
