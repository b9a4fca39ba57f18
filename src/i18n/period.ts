import type { PeriodState } from "#src/core/time/period-state.ts";
import { formatDateRange, formatMoment } from "./format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messageOf, messages, type MessageKey } from "./messages.ts";

/** Where the words of a state are: those of anything, or those of consultations and events. */
export type PeriodArea = "period" | "consultation" | "event";

const PHRASES = ["upcoming", "upcomingToday", "open", "openToday", "closed"] as const;
const keyOf = (area: PeriodArea, phrase: (typeof PHRASES)[number]): MessageKey =>
  (
    ({
      period: `period.${phrase}`,
      consultation: `consultation.state.${phrase}`,
      event: `event.state.${phrase}`,
    }) as const
  )[area];

/** A period in words, with hours where it has them; either end may be absent. */
export function formatPeriod(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  language: Language,
): string {
  const t = messages(language);
  if (from === undefined)
    return to === undefined ? t("period.unlimited") : t("period.to", { to: formatMoment(to, language) });
  if (to === undefined) return t("period.from", { from: formatMoment(from, language) });
  if (!`${from}${to}`.includes("T")) return formatDateRange(from, to, language);
  return t("period.fromTo", { from: formatMoment(from, language), to: formatMoment(to, language) });
}

/** A state in words, with the days that remain. */
export function formatPeriodState(
  state: PeriodState,
  language: Language,
  area: PeriodArea = "period",
): string {
  const t = messages(language);
  if (state.phase === "closed") return t(keyOf(area, "closed"));
  if (state.days === undefined) return t("period.openEndless");
  return state.days === 0
    ? t(keyOf(area, `${state.phase}Today`))
    : t(keyOf(area, state.phase), { count: state.days });
}

/** All words of the states with their plural forms, as the browser takes them over (JSON). */
export const writePeriodTexts = (language: Language, area: PeriodArea = "period"): string =>
  JSON.stringify({
    ...Object.fromEntries(PHRASES.map((phrase) => [phrase, messageOf(keyOf(area, phrase), language)])),
    openEndless: messageOf("period.openEndless", language),
  });
