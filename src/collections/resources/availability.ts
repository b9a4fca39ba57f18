import type { BusyDay } from "./busy-days.ts";

/**
 * When a thing is taken between two days (`YYYY-MM-DD`), from its public calendar at build time (the first day);
 * `days` is undefined when the calendar did not answer or could not be read to its end.
 */
export type Availability = { from: string; to: string; days: BusyDay[] | undefined };
