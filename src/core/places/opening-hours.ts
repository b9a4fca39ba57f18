import OpeningHours from "opening_hours";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";

/** Opening hours of one weekday (1 = Monday): intervals of local clock time, `HH:MM`. */
export type OpeningDay = { weekday: number; intervals: { from: string; to: string }[] };

/**
 * Reads a value in OpenStreetMap `opening_hours` syntax at a place. Throws a text with the fault when the syntax is
 * wrong. What is not known of the place is left to the library, whose types ask for all of it.
 */
export const readOpeningHours = (value: string, { country, state, point }: OpeningPlace): OpeningHours =>
  new OpeningHours(value, { ...point, address: { country_code: country, state } } as never);

const clock = (date: Date) =>
  `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;

/** Days of a week without public holidays, starting on Monday, 8 January 2024. */
const localDay = (index: number) => new Date(2024, 0, 8 + index);

/**
 * The ordinary week that a value in OpenStreetMap `opening_hours` syntax means, Monday first.
 * It is read at a place, on a week without public holidays; throws a text with the fault when the syntax is wrong.
 */
export function toOpeningWeek(value: string, place: OpeningPlace): OpeningDay[] {
  const hours = readOpeningHours(value, place);
  return Array.from({ length: 7 }, (_, index) => ({
    weekday: index + 1,
    intervals: hours
      .getOpenIntervals(localDay(index), localDay(index + 1))
      .map(([from, to]) => ({ from: clock(from), to: clock(to) === "00:00" ? "24:00" : clock(to) })),
  }));
}
