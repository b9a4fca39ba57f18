import type { CooperationProgramme } from "./model.ts";

/** A year in the history of yearly programmes; `programmes` is empty when nothing is known. */
export type ProgrammeYear = { year: number; programmes: CooperationProgramme[] };

/**
 * Programmes by kind: the multi-year ones, and every year from the newest yearly one back to the first, gaps
 * included.
 */
export type ProgrammeHistory = { multiYear: CooperationProgramme[]; years: ProgrammeYear[] };

const byYear = (a: CooperationProgramme, b: CooperationProgramme) =>
  b.years.from - a.years.from || a.id.localeCompare(b.id);

/** Arranges programmes newest first. */
export function toHistory(programmes: readonly CooperationProgramme[]): ProgrammeHistory {
  const yearly = programmes.filter(({ kind }) => kind === "yearly").toSorted(byYear);
  const newest = yearly[0]?.years.from ?? 0;
  const oldest = yearly.at(-1)?.years.from ?? newest + 1;
  return {
    multiYear: programmes.filter(({ kind }) => kind === "multi-year").toSorted(byYear),
    years: Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index).map((year) => ({
      year,
      programmes: yearly.filter(({ years }) => years.from === year),
    })),
  };
}

/** The programmes related to one: the previous and the next of its kind, the one above and those below it. */
export type Neighbours = {
  previous: CooperationProgramme | undefined;
  next: CooperationProgramme | undefined;
  parent: CooperationProgramme | undefined;
  children: CooperationProgramme[];
};

/** Finds a programme's neighbours; the previous and next must be of adjacent years, so that a gap is not skipped. */
export function getNeighbours(
  programme: CooperationProgramme,
  programmes: readonly CooperationProgramme[],
): Neighbours {
  const peers = programmes.filter(({ kind, id }) => kind === programme.kind && id !== programme.id);
  return {
    previous: peers.find(({ years }) => years.to === programme.years.from - 1),
    next: peers.find(({ years }) => years.from === programme.years.to + 1),
    parent: programmes.find(({ id }) => id === programme.parentId),
    children: programmes.filter(({ parentId }) => parentId === programme.id).toSorted(byYear),
  };
}
