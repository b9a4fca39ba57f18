import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { readText } from "#src/core/integrity/records.ts";
import { countDays } from "#src/core/time/day-count.ts";
import type { Problem } from "#src/check/problems.ts";

const DEFAULT_LIMIT = 365;

/** Entries that claim to be current, but whose facts were verified, or published, longer ago than allowed. */
export const checkFreshness: Rule = (content, today) => {
  const limit = content.entries.portal[0]?.data.staleAfterDays ?? DEFAULT_LIMIT;
  return allDefinitions.flatMap((definition) =>
    listEntries(content, definition.id)
      .filter(({ data }) => definition.isCurrent?.(data, today))
      .flatMap((entry) => {
        const verifiedOn = readText(entry.data, "verifiedOn");
        const asOf = definition.asOf ? definition.asOf(entry.data) : verifiedOn;
        return asOf === undefined
          ? []
          : checkAge(entry, asOf, { isVerified: asOf === verifiedOn, limit, today });
      }),
  );
};

type Age = { isVerified: boolean; limit: number; today: string };

function checkAge(entry: Entry<object>, asOf: string, { isVerified, limit, today }: Age): Problem[] {
  const days = countDays(asOf, today);
  if (!(days > limit)) return [];
  return isVerified
    ? [problemAt(entry, "stale-entry", ["verifiedOn"], { verifiedOn: asOf, days, limit, today })]
    : [problemAt(entry, "stale-sources", ["sources"], { year: asOf.slice(0, 4), limit, today })];
}
