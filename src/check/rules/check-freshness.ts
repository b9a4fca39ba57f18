import type { Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { readText } from "#src/core/integrity/records.ts";
import { countDays } from "#src/core/time/day-count.ts";

const DEFAULT_LIMIT = 365;

/** Entries that claim to be current but were not compared with their sources for longer than allowed. */
export const checkFreshness: Rule = (content, today) => {
  const limit = content.entries.portal[0]?.data.staleAfterDays ?? DEFAULT_LIMIT;
  const current = allDefinitions.flatMap((definition) =>
    listEntries(content, definition.id).filter(({ data }) => definition.isCurrent?.(data, today)),
  );
  return current.flatMap((entry) => {
    const verifiedOn = readText(entry.data, "verifiedOn") ?? today;
    const days = countDays(verifiedOn, today);
    return days > limit
      ? [problemAt(entry, "stale-entry", ["verifiedOn"], { verifiedOn, days, limit, today })]
      : [];
  });
};
