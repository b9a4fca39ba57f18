import type { CalendarItem } from "./calendar-item.ts";
import { addMonths } from "./month.ts";

/** A month (`YYYY-MM`) of the agenda with its items. */
export type AgendaMonth = {
  month: string;
  items: CalendarItem[];
  /** The first and the last month without items before it, where there are any. */
  gap: { from: string; to: string } | undefined;
  /** Whether it is shown at once; the later ones unfold. */
  isOpen: boolean;
};

/** How many items are shown at once, to the end of their month. */
const SHOWN = 20;

/**
 * What comes, month by month, in the order of the days: an item that has begun before `today` (`YYYY-MM-DD`) is in the
 * current month. Months without items are left out and told of as the gap before the next one.
 */
export function toAgenda(coming: readonly CalendarItem[], today: string): AgendaMonth[] {
  const now = today.slice(0, 7);
  const monthOf = ({ firstDay }: CalendarItem) => (firstDay < today ? now : firstDay.slice(0, 7));
  const months = [...Map.groupBy(coming, monthOf)].toSorted(([a], [b]) => a.localeCompare(b));
  let shown = 0;
  return months.map(([month, items], index) => {
    const isOpen = shown < SHOWN;
    shown += items.length;
    return { month, items, isOpen, gap: toGap(months[index - 1]?.[0] ?? addMonths(now, -1), month) };
  });
}

function toGap(before: string, month: string): AgendaMonth["gap"] {
  const [from, to] = [addMonths(before, 1), addMonths(month, -1)];
  return from <= to ? { from, to } : undefined;
}
