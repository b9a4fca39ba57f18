import type { Language } from "#src/core/text/language.ts";

const polish = ["pn.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."];

/** The abbreviation of a weekday, 1 for Monday, as wall calendars write it: `pn.`, `Mon`. */
export const formatShortWeekday = (weekday: number, language: Language): string =>
  language === "pl"
    ? (polish[weekday - 1] ?? "")
    : new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
        new Date(Date.UTC(2024, 0, 7 + weekday)),
      );
