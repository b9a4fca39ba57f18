import type { CalendarItem } from "#src/calendar/calendar-item.ts";
import { countDays } from "#src/core/time/day-count.ts";

const WITHIN_DAYS = 60;
const MOST = 3;

/**
 * The nearest dates of the calendar (`items` in its order) that begin on a day (`YYYY-MM-DD`) or within two months
 * after it: three at most, one of each page, and none of the pages that are `shown` already.
 */
export function listNextDates(
  items: readonly CalendarItem[],
  today: string,
  shown: ReadonlySet<string>,
): CalendarItem[] {
  const coming = items.filter(
    ({ firstDay, isCancelled, href }) =>
      !isCancelled && !shown.has(href) && firstDay >= today && countDays(today, firstDay) <= WITHIN_DAYS,
  );
  const first = coming.filter(({ href }, index) => coming.findIndex((one) => one.href === href) === index);
  return first.slice(0, MOST);
}
