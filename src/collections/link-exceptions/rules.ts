import { problemAt, type Rule } from "#src/collections/content.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** Nobody remembers an exception for longer. */
const MOST_DAYS = 366;

/** Exceptions end: one that is over is told, and one that would last for years. */
const checkEnds: Rule = ({ entries }, today) =>
  entries["link-exceptions"].flatMap((entry) => {
    const { until } = entry.data;
    if (until === undefined) return [];
    const days = countDays(today, until);
    if (days < 0) return [problemAt(entry, "link-exception-over", ["until"], { until })];
    return days > MOST_DAYS ? [problemAt(entry, "link-exception-endless", ["until"], { until })] : [];
  });

/** The rules of exceptions. */
export const rules: readonly Rule[] = [checkEnds];
