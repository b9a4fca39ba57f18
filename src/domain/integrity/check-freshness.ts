import type { Rule } from "./content.ts";
import { problemAt } from "./content.ts";
import { countDays } from "./partial-dates.ts";

const DEFAULT_LIMIT = 365;

/** Entries that nobody has compared with their sources for longer than the portal allows. */
export const checkFreshness: Rule = (content, today) => {
  const limit = content.entries.portal[0]?.data.staleAfterDays ?? DEFAULT_LIMIT;
  const {
    entities,
    "good-practices": practices,
    "forum-editions": editions,
    "cooperation-programmes": programmes,
    "advice-points": advicePoints,
  } = content.entries;
  return [...entities, ...practices, ...editions, ...programmes, ...advicePoints].flatMap((entry) => {
    const { verifiedOn } = entry.data;
    const days = verifiedOn === undefined ? 0 : countDays(verifiedOn, today);
    return days > limit
      ? [problemAt(entry, "stale-entry", ["verifiedOn"], { verifiedOn, days, limit, today })]
      : [];
  });
};
