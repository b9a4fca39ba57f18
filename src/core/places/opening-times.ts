import { Temporal } from "temporal-polyfill";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";
import { readOpeningHours, toOpeningWeek, type OpeningDay } from "./opening-hours.ts";
import { listOpeningSeasons, type OpeningSeason } from "./opening-seasons.ts";

/** Hours by the clock, `HH:MM`, with the comment of the rule; not `isSure` where the rule says only "perhaps". */
export type OpeningInterval = { from: string; to: string; note: string | undefined; isSure: boolean };

/** A local day (`YYYY-MM-DD`) and its hours; none when it is closed. */
export type OpeningDate = { day: string; intervals: OpeningInterval[] };

/** What a rule in OpenStreetMap `opening_hours` syntax says. */
export type OpeningTimes = {
  /** The rule as the library writes it. */
  rule: string;
  /** The week that repeats, but for holidays; empty when there is none, or when a comment or a doubt belongs to it. */
  week: OpeningDay[];
  isClosedOnHolidays: boolean;
  /** Of the coming two weeks: the days that differ from the week or, without a week, the days with hours. */
  days: OpeningDate[];
  /** The week, or the weeks of seasons, as far as they say all of the rule. */
  seasons: OpeningSeason[];
};

const DAYS = 14;
const HOLIDAYS_OFF = /(?:^|;)\s*PH off\s*(?=;|$)/g;

/** Times that are others on each day, which the library knows by the clock of the machine only. */
const BY_THE_SUN = /sunrise|sunset|dawn|dusk/;

/** What the library says of an end that the rule leaves open. */
const GUESSED_END = /^Specified as open end/;

/**
 * What a value in OpenStreetMap `opening_hours` syntax says from the local day `today` (`YYYY-MM-DD`) on, with the
 * public holidays of `place`; a rule by the sun has no hours. Throws a text with the fault when the syntax is wrong.
 */
export function toOpeningTimes(value: string, place: OpeningPlace, today: string): OpeningTimes {
  const rule = readOpeningHours(value, place).prettifyValue();
  const usual = rule.replaceAll(HOLIDAYS_OFF, "").replace(/^[;\s]+/, "");
  const isClosedOnHolidays = usual !== rule;
  if (BY_THE_SUN.test(rule)) return { rule, week: [], isClosedOnHolidays, days: [], seasons: [] };
  const week = toUsualWeek(usual, place);
  const dates = listDates(value, place, today);
  const days = dates.filter(({ day, intervals }) =>
    week.length === 0 ? intervals.length > 0 : differs(intervals, weekdayOf(week, day)),
  );
  const seasons = week.length > 0 ? [{ week }] : listOpeningSeasons(usual, place, today);
  return { rule, week, isClosedOnHolidays, days, seasons };
}

/** The week of a rule that says the same of every week, for sure and without comments. */
function toUsualWeek(rule: string, place: OpeningPlace): OpeningDay[] {
  if (rule === "" || /["+]|unknown|\|\|/.test(rule)) return [];
  return readOpeningHours(rule, place).isWeekStable() ? toOpeningWeek(rule, place) : [];
}

const weekdayOf = (week: readonly OpeningDay[], day: string): OpeningDay["intervals"] =>
  week[Temporal.PlainDate.from(day).dayOfWeek - 1]?.intervals ?? [];

const differs = (one: OpeningDay["intervals"], other: OpeningDay["intervals"]) =>
  one.map(({ from, to }) => from + to).join() !== other.map(({ from, to }) => from + to).join();

/** The coming days; none when the library knows no holidays of that year. */
function listDates(value: string, place: OpeningPlace, today: string): OpeningDate[] {
  const first = Temporal.PlainDate.from(today);
  try {
    const hours = readOpeningHours(value, place);
    return Array.from({ length: DAYS }, (_, index) => {
      const day = first.add({ days: index });
      const found = hours.getOpenIntervals(toDate(day), toDate(day.add({ days: 1 })));
      return { day: day.toString(), intervals: value.includes("||") ? sureOf(found) : found.map(toInterval) };
    });
  } catch {
    return [];
  }
}

type Found = ReturnType<ReturnType<typeof readOpeningHours>["getOpenIntervals"]>;

/** A rule with "otherwise" (`||`) speaks of all other hours: they are said in words and not listed. */
const sureOf = (found: Found) => found.filter(([, , isUnsure]) => !isUnsure).map(toInterval);

function toInterval([from, to, isUnsure, comment]: Found[number]): OpeningInterval {
  const isOpenEnded = GUESSED_END.test(comment ?? "");
  return {
    from: clock(from),
    to: isOpenEnded ? "" : clock(to).replace("00:00", "24:00"),
    note: isOpenEnded ? undefined : (comment ?? undefined),
    isSure: isOpenEnded || !isUnsure,
  };
}

/** The library takes the fields of a `Date` in the time zone of the machine for wall-clock time. */
const toDate = ({ year, month, day }: Temporal.PlainDate) => new Date(year, month - 1, day);

const clock = (date: Date) =>
  [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
