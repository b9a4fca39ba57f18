import OpeningHours from "opening_hours";

/** Opening hours of one weekday (1 = Monday): intervals of local clock time, `HH:MM`. */
export type OpeningDay = { weekday: number; intervals: { from: string; to: string }[] };

const MONDAY = Date.UTC(2024, 0, 8);
const DAY = 86_400_000;
/** Where the hours are read: public holidays depend on it. */
export const openingPlace = {
  lat: 53,
  lon: 18.6,
  address: { country_code: "pl", state: "Kuyavian-Pomeranian Voivodeship" },
};

const clock = (date: Date) =>
  `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;

const localDay = (index: number) => {
  const utc = new Date(MONDAY + index * DAY);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
};

/**
 * The ordinary week that a value in OpenStreetMap `opening_hours` syntax means, Monday first.
 * It is read on a week without public holidays; throws a text with the fault when the syntax is wrong.
 */
export function toOpeningWeek(value: string): OpeningDay[] {
  const hours = new OpeningHours(value, openingPlace as never);
  return Array.from({ length: 7 }, (_, index) => ({
    weekday: index + 1,
    intervals: hours
      .getOpenIntervals(localDay(index), localDay(index + 1))
      .map(([from, to]) => ({ from: clock(from), to: clock(to) === "00:00" ? "24:00" : clock(to) })),
  }));
}
