import { markEnded, type TraitsFile } from "./page-traits.ts";

/** The day or instant from which what a page tells of is over, for pages on which that was to come at the build. */
export type PageEnd = [page: number, endsAt: string];

/** The moment (milliseconds of the epoch) from which it is over: a day (`YYYY-MM-DD`) ends at local midnight. */
const toMoment = (endsAt: string): number => {
  const [year = 0, month = 1, day = 1] = endsAt.split("-").map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(endsAt)
    ? new Date(year, month - 1, day + 1).getTime()
    : Date.parse(endsAt);
};

/** The traits of pages at a moment: what has ended since the build is marked so. */
export const toTraitsAt = (file: TraitsFile & { ends: readonly PageEnd[] }, now: number): TraitsFile => ({
  ...file,
  pages: markEnded(
    file.pages,
    file.ends.filter(([, endsAt]) => toMoment(endsAt) <= now).map(([page]) => page),
  ),
});
