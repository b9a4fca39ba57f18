import { toDayIn } from "#src/core/time/calendar-days.ts";

/** Makes the function that gives the day (`YYYY-MM-DD`) of a commit by its time in milliseconds; each time is converted once. */
export function makeDayOf(timeZone: string): (at: number) => string {
  const days = new Map<number, string>();
  return (at) => {
    const day = days.get(at) ?? toDayIn(new Date(at), timeZone);
    days.set(at, day);
    return day;
  };
}
