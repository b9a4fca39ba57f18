import { Temporal } from "temporal-polyfill";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";
import { readOpeningHours, toOpeningWeek, type OpeningDay } from "./opening-hours.ts";

/** A week and the local days (`YYYY-MM-DD`, inclusive) in which it holds; always, when they are absent. */
export type OpeningSeason = { from?: string; to?: string; week: OpeningDay[] };

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const MONTH = `(${MONTHS.join("|")})`;
const SEASON = new RegExp(
  `^${MONTH}(?: (\\d\\d?))?(?:-${MONTH}(?: (\\d\\d?))?)? ((?:Mo|Tu|We|Th|Fr|Sa|Su|\\d\\d:).*)$`,
);

/**
 * The seasons of a rule that is made of nothing else: each the present or the next one from `today`
 * (`Jun-Aug Mo-Fr 10:00-18:00; Sep-May Mo-Fr 09:00-15:00`). Empty when a part says more than a week in a season, or
 * when seasons overlap, so that one part changes the other, or begin or end on a day that few years have.
 */
export function listOpeningSeasons(rule: string, place: OpeningPlace, today: string): OpeningSeason[] {
  const seasons = rule.split(";").map((part) => toSeason(part.trim(), place, today));
  if (!seasons.every((season) => season !== undefined)) return [];
  const ordered = seasons.toSorted((a, b) => a.from.localeCompare(b.from));
  const overlap = ordered.some(({ from }, index) => index > 0 && from <= (ordered[index - 1]?.to ?? ""));
  return overlap ? [] : ordered;
}

function toSeason(part: string, place: OpeningPlace, today: string): Required<OpeningSeason> | undefined {
  if (part.includes("Feb 29")) return undefined;
  const [, first, firstDay, last = first, lastDay, rest = ""] = SEASON.exec(part) ?? [];
  if (first === undefined || last === undefined || /["+]|unknown|\|\||off/.test(rest)) return undefined;
  if (firstDay === undefined ? lastDay !== undefined : lastDay === undefined) return undefined;
  if (!readOpeningHours(rest, place).isWeekStable()) return undefined;
  const year = Temporal.PlainDate.from(today).year;
  return [year - 1, year, year + 1]
    .map((start) => toDays(start, { first, firstDay, last, lastDay }))
    .filter(({ to }) => to >= today)
    .map((days) => ({ ...days, week: toOpeningWeek(rest, place) }))[0];
}

type Ends = Record<"first" | "last", string> & Record<"firstDay" | "lastDay", string | undefined>;

/** A season that ends in an earlier month than it begins ends in the next year. */
function toDays(year: number, { first, firstDay, last, lastDay }: Ends): { from: string; to: string } {
  const [fromMonth, toMonth] = [MONTHS.indexOf(first) + 1, MONTHS.indexOf(last) + 1];
  const from = new Temporal.PlainDate(year, fromMonth, Number(firstDay ?? 1));
  const end = new Temporal.PlainDate(year, toMonth, Number(lastDay ?? 1));
  const to = lastDay === undefined ? end.with({ day: end.daysInMonth }) : end;
  const isNextYear = Temporal.PlainDate.compare(to, from) < 0;
  return { from: from.toString(), to: (isNextYear ? to.add({ years: 1 }) : to).toString() };
}
