import type { Duty } from "#src/collections/advice-points/duty-hours.ts";
import type { Occurrence } from "./occurrence.ts";
import { formatDateRange, formatLongDay, formatMoment, formatMoney } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

/** When a date of an event is: `wtorek, 3 sierpnia 2021, 15:00–17:00`, or `27–28 czerwca 2022`. */
export function formatOccurrence(
  { start, end }: Pick<Occurrence, "start" | "end">,
  language: Language,
): string {
  const [day = "", hour] = start.split("T");
  const [lastDay = day, lastHour] = (end ?? day).split("T");
  if (hour === undefined)
    return lastDay === day ? formatLongDay(day, language) : formatDateRange(day, lastDay, language);
  if (lastDay !== day && end !== undefined)
    return `${formatMoment(start, language)} – ${formatMoment(end, language)}`;
  return `${formatLongDay(day, language)}, ${[hour, lastHour].filter(Boolean).join("–")}`;
}

/** When a duty is: `wtorek, 3 sierpnia 2026, 15:00–17:00`. */
export const formatDuty = ({ day, from, to }: Duty, language: Language): string =>
  `${formatLongDay(day, language)}, ${from}–${to}`;

/** A price in złoty: `bezpłatnie`, or `120 zł`, with what it covers. */
export function formatPrice(
  { amount, note }: { amount: number; note?: string | undefined },
  language: Language,
): string {
  const words = amount === 0 ? messages(language)("event.price.free") : formatMoney(amount, "PLN", language);
  return [words, note].filter(Boolean).join(", ");
}
