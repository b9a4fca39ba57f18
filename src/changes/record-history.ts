import type { EntityDay } from "./entity-days.ts";

/** The history of one record for its page: its newest days, and how many there are before them. */
export type RecordHistory = {
  days: readonly EntityDay[];
  earlier: number;
  /** Root-relative address of its feed, where there are feeds of single records. */
  feed: string | undefined;
};

/** Days that a page shows. */
const SHOWN = 20;

/** What a page shows of a history; undefined where nothing is known. */
export const toRecordHistory = (
  days: readonly EntityDay[] | undefined,
  feed: string | undefined,
): RecordHistory | undefined =>
  days && days.length > 0
    ? { days: days.slice(0, SHOWN), earlier: Math.max(0, days.length - SHOWN), feed }
    : undefined;
