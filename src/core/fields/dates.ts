/** A year that YAML made a number of, as text; anything else unchanged. */
export const toDateText = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when it is none of them, no such day exists, or the year is not
 * within 1000 and 2999: such a one is a slip or a stand-in (`0001-01-01`, `9999-12-31`), and other formats have none.
 */
export function parsePartialDate(text: string): string | undefined {
  if (!/^[12]\d{3}(-\d{2}){0,2}$/.test(text)) return undefined;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  if (month < 1 || month > 12) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? text : undefined;
}

/** Whether a text is a day that exists, with or without a clock time: `2026-10-24`, `2026-10-24T09:30`. */
export function isDayOrTime(text: string): boolean {
  const [date = "", ...times] = text.split("T");
  return (
    date.length === 10 && parsePartialDate(date) !== undefined && times.length < 2 && times.every(isClockTime)
  );
}

/** Whether a text is a clock time of 24 hours, `HH:MM`. */
export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The ISO day meant by a common Polish notation (`12.03.2024`, `12/3/2024`), if it is one. */
export function suggestIsoDay(text: string): string | undefined {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*r\.?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, date = "", month = "", year = ""] = match;
  return parsePartialDate(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}
