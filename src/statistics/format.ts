import type { AgeSpan, YearSpan } from "./counts.ts";
import type { LifeEvent } from "./life-events.ts";
import { formatYears } from "#src/i18n/format.ts";
import type { messages } from "#src/i18n/messages.ts";

type Translate = ReturnType<typeof messages>;

/** Years of a span: `2010–2014`, `przed 1990`. */
export const formatSpan = ({ from, to }: YearSpan, t: Translate): string =>
  from === undefined ? t("statistics.years.before", { year: String(to + 1) }) : formatYears({ from, to });

/** A span of ages: `0–30 dni`, `1–3 lata`, `ponad 10 lat`. */
export const formatAges = ({ from, to, years }: AgeSpan, t: Translate): string => {
  if (years)
    return years.to === undefined
      ? t("statistics.ages.over", { count: years.from })
      : t("statistics.ages", { from: String(years.from), count: years.to });
  return to === undefined
    ? t("statistics.days.over", { days: String(from - 1) })
    : t("statistics.days", { from: String(from), to: String(to) });
};

/** A number with its sign: `+2`, `−1`. */
export function formatChange(change: number): string {
  if (change === 0) return "0";
  return change > 0 ? `+${change}` : `−${Math.abs(change)}`;
}

/** Why something changed, in words; `status` is the name of the status that was granted or has ended. */
export const formatReason = (
  { reason }: Pick<LifeEvent, "reason">,
  status: string | undefined,
  t: Translate,
): string => t(`statistics.reason.${reason}`, { status: status ?? "" });
