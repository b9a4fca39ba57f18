import { isAfter } from "#src/core/time/partial-dates.ts";
import type { CallFile } from "./schema.ts";

/** Whether a call must be true today: one that ended is history; one open, announced or without a deadline is not. */
export const isLive = ({ period, results }: Partial<CallFile>, today: string): boolean =>
  !results && (period?.to === undefined || !isAfter(today, period.to));
