import { Temporal } from "temporal-polyfill";

/**
 * The weeks of a month (`YYYY-MM`) as in a wall calendar: rows of seven days (`YYYY-MM-DD`), Monday first (ISO
 * 8601), filled up with days of the neighbouring months.
 */
export function toWeeks(month: string): string[][] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const rows = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return Array.from({ length: rows }, (_row, week) =>
    Array.from({ length: 7 }, (_day, day) => monday.add({ days: week * 7 + day }).toString()),
  );
}

/** The month `months` after `month`, both `YYYY-MM`; a negative number goes back. */
export const addMonths = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** The weekday of a day (`YYYY-MM-DD`), 1 for Monday (ISO 8601). */
export const toWeekday = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;
