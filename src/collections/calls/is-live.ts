import { isAfter } from "#src/core/time/partial-dates.ts";
import type { CallFile } from "./schema.ts";

/**
 * Whether a call's data must still be true today: yes while it is open, announced or without a deadline, no when it
 * has ended.
 */
export const isLive = ({ period, results }: Partial<CallFile>, today: string): boolean =>
  !results && (period?.to === undefined || !isAfter(today, period.to));
