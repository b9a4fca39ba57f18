/** Whole days between two ISO days. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether an entry was last verified longer ago than the portal's limit. */
export const isStale = (verifiedOn: string, today: string, staleAfterDays: number): boolean =>
  daysBetween(verifiedOn, today) > staleAfterDays;
