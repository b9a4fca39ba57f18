import { readTimeZone } from "./read-portal.ts";
import { toDayIn } from "#src/core/time/calendar-days.ts";

/** The day (`YYYY-MM-DD`) of a moment in the time zone of a content folder's portal. */
export const readToday = (folder: string, now: Date): string => toDayIn(now, readTimeZone(folder));
