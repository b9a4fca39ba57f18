import type { CooperationProgramme } from "./model.ts";

/** A year in the history of yearly programmes: its programmes, or none where nothing is known. */
export type ProgrammeYear = { year: number; programmes: CooperationProgramme[] };

/** Programmes by kind: the multi-year ones, and every year from the newest yearly one to the first, with gaps. */
export type ProgrammeHistory = { multiYear: CooperationProgramme[]; years: ProgrammeYear[] };

const byYear = (a: CooperationProgramme, b: CooperationProgramme) =>
  b.years.from - a.years.from || a.id.localeCompare(b.id);

/** Arranges programmes from the newest. */
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

/** The programmes around one: those of its kind just before and after it, the one above and those below it. */
export type Neighbours = {
  previous: CooperationProgramme | undefined;
  next: CooperationProgramme | undefined;
  parent: CooperationProgramme | undefined;
  children: CooperationProgramme[];
};

/** Finds a programme's neighbours; before and after means touching years, so that a gap is not stepped over. */
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
