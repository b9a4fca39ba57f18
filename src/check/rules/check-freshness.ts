import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt, readFreshnessLimit } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { readText } from "#src/core/integrity/records.ts";
import { countDays } from "#src/core/time/day-count.ts";
import type { Problem } from "#src/check/problems.ts";

/** More records of a collection than this with old sources are one warning: nobody reads hundreds of the same. */
const MOST_APART = 10;
/** How many records that warning names. */
const MOST_NAMED = 4;

type Age = { entry: Entry<object>; asOf: string; verifiedOn: string | undefined };

/** Entries that claim to be current, but whose facts were verified, or published, longer ago than allowed. */
export const checkFreshness: Rule = (content, today) => {
  const limit = readFreshnessLimit(content);
  return allDefinitions.flatMap((definition) => {
    const current = listEntries(content, definition.id).filter(({ data }) =>
      definition.isCurrent?.(data, today),
    );
    const stale = current.flatMap((entry): Age[] => {
      const verifiedOn = readText(entry.data, "verifiedOn");
      const asOf = definition.asOf ? definition.asOf(entry.data) : verifiedOn;
      return asOf !== undefined && countDays(asOf, today) > limit ? [{ entry, asOf, verifiedOn }] : [];
    });
    const verified = stale.filter(({ asOf, verifiedOn }) => asOf === verifiedOn);
    const bySources = stale.filter(({ asOf, verifiedOn }) => asOf !== verifiedOn);
    return [
      ...verified.map(({ entry, asOf }) => {
        const values = { verifiedOn: asOf, days: countDays(asOf, today), limit, today };
        return problemAt(entry, "stale-entry", ["verifiedOn"], values);
      }),
      ...tellOldSources(bySources, { folder: `${definition.path}/`, total: current.length, limit, today }),
    ];
  });
};

type Told = { folder: string; total: number; limit: number; today: string };

function tellOldSources(stale: readonly Age[], { folder, total, limit, today }: Told): Problem[] {
  const [first] = stale;
  if (!first || stale.length <= MOST_APART)
    return stale.map(({ entry, asOf }) =>
      problemAt(entry, "stale-sources", ["sources"], { year: asOf.slice(0, 4), limit, today }),
    );
  const ids = [...stale.slice(0, MOST_NAMED).map(({ entry }) => entry.id), "…"].join(", ");
  const values = { folder, stale: stale.length, total, ids, limit, today };
  return [problemAt(first.entry, "stale-sources-many", ["sources"], values)];
}
