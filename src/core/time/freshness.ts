import { countDays } from "#src/core/time/day-count.ts";

/** Whether an entry was last verified longer ago than the portal's limit. */
export const isStale = (verifiedOn: string, today: string, staleAfterDays: number): boolean =>
  countDays(verifiedOn, today) > staleAfterDays;
