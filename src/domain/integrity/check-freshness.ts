import type { CallFile } from "../../schemas/call.ts";
import type { Rule } from "./content.ts";
import { problemAt } from "./content.ts";
import { countDays, isAfter } from "./partial-dates.ts";

const DEFAULT_LIMIT = 365;

/** A call that ended is history; one that is open, announced or without a deadline must be true today. */
const isLive = ({ period, results }: Partial<CallFile>, today: string): boolean =>
  !results && (period?.to === undefined || !isAfter(today, period.to));

/** Entries that nobody has compared with their sources for longer than the portal allows. */
export const checkFreshness: Rule = (content, today) => {
  const limit = content.entries.portal[0]?.data.staleAfterDays ?? DEFAULT_LIMIT;
  const {
    entities,
    "good-practices": practices,
    "forum-editions": editions,
    "cooperation-programmes": programmes,
    "advice-points": advicePoints,
    "local-governments": governments,
    resources,
    "volunteer-centres": volunteerCentres,
  } = content.entries;
  const calls = content.entries.calls.filter(({ data }) => isLive(data, today));
  return [
    ...entities,
    ...practices,
    ...editions,
    ...programmes,
    ...advicePoints,
    ...calls,
    ...governments,
    ...resources,
    ...volunteerCentres,
  ].flatMap((entry) => {
    const { verifiedOn } = entry.data;
    const days = verifiedOn === undefined ? 0 : countDays(verifiedOn, today);
    return days > limit
      ? [problemAt(entry, "stale-entry", ["verifiedOn"], { verifiedOn, days, limit, today })]
      : [];
  });
};
