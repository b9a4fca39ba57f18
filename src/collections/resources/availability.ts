import type { BusyDay } from "./busy-days.ts";

/**
 * When a thing is taken between two days (`YYYY-MM-DD`), as its public calendar said when the portal was built on the
 * first of them; not known where the calendar did not answer.
 */
export type Availability = { from: string; to: string; days: BusyDay[] | undefined };
