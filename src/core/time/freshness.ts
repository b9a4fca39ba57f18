import { countDays } from "#src/core/time/day-count.ts";

/** After how many days facts are old, where the portal does not say. */
export const DEFAULT_STALE_AFTER_DAYS = 365;

/** Whether an entry was last verified longer ago than the portal's limit. */
export const isStale = (verifiedOn: string, today: string, staleAfterDays: number): boolean =>
  countDays(verifiedOn, today) > staleAfterDays;
