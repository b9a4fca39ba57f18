import type { CallFile } from "#src/collections/calls/schema.ts";
import { toOfferState } from "#src/collections/financing/model.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { countDays, isAfter } from "#src/core/time/partial-dates.ts";

const DEFAULT_LIMIT = 365;

/** A call that ended is history; one that is open, announced or without a deadline must be true today. */
const isLive = ({ period, results }: Partial<CallFile>, today: string): boolean =>
  !results && (period?.to === undefined || !isAfter(today, period.to));

/** Collections whose entries say when somebody compared them with their sources. */
const VERIFIED = [
  "entities",
  "good-practices",
  "forum-editions",
  "cooperation-programmes",
  "advice-points",
  "local-governments",
  "resources",
  "volunteer-centres",
  "guides",
  "glossary",
  "decision-paths",
  "easy-to-read",
  "form-comparison",
] as const;

/** Entries that nobody has compared with their sources for longer than the portal allows. */
export const checkFreshness: Rule = (content, today) => {
  const limit = content.entries.portal[0]?.data.staleAfterDays ?? DEFAULT_LIMIT;
  const calls = content.entries.calls.filter(({ data }) => isLive(data, today));
  const verified = VERIFIED.flatMap(
    (name) => content.entries[name] as readonly Entry<{ verifiedOn: string }>[],
  );
  const financing = content.entries.financing.filter(
    ({ data }) => data.offered && toOfferState(data.offered, today) !== "ended",
  );
  return [...verified, ...calls, ...financing].flatMap((entry) => {
    const { verifiedOn } = entry.data;
    const days = verifiedOn === undefined ? 0 : countDays(verifiedOn, today);
    return days > limit
      ? [problemAt(entry, "stale-entry", ["verifiedOn"], { verifiedOn, days, limit, today })]
      : [];
  });
};
