import type { Link } from "#src/core/links/link.ts";
import { findProgramme, hasOfficer, type LocalGovernment } from "./model.ts";

/** A unit with what the portal counts in its area. */
export type CoverageUnit = Link & {
  /** TERYT code; a city with county rights has that of a county. */
  code: string;
  government: LocalGovernment | undefined;
  /** Calls of this government on the portal. */
  calls: number;
  /** Social economy entities and NGOs seated there. */
  entities: number;
  practices: number;
};

/** A row of the table: what is known of one government in one year. */
export type CoverageRow = Omit<CoverageUnit, "government"> & {
  hasOfficer: boolean;
  /** Whether a programme for the year is known, and its state where that is known too. */
  hasProgramme: boolean;
  programme: "adopted" | "draft" | undefined;
  /** The last year that a known programme covers, when none covers the requested year. */
  lastYear: number | undefined;
  /** False when the government is known to have none. */
  hasCouncil: boolean | undefined;
  hasCalls: boolean;
};

/** Units of one county, the county itself first. */
export type CoverageGroup = Link & { id: string; rows: CoverageRow[] };

/** How many governments have each item on the portal. */
export type CoverageTotals = Record<
  "units" | "described" | "officer" | "programme" | "council" | "calls",
  number
>;

/** The row of one unit in `year`. */
export function toCoverageRow({ government, ...unit }: CoverageUnit, year: number): CoverageRow {
  const programme = government && findProgramme(government, year);
  return {
    ...unit,
    hasOfficer: government !== undefined && hasOfficer(government),
    hasProgramme: programme !== undefined,
    programme: programme?.state,
    lastYear: programme ? undefined : government?.programmes[0]?.years.to,
    hasCouncil: government?.council?.exists,
    hasCalls: unit.calls > 0 || government?.calls !== undefined,
  };
}

/** Totals of rows; `described` counts the governments with any known data. */
export const toCoverageTotals = (rows: readonly CoverageRow[]): CoverageTotals => {
  const count = (has: (row: CoverageRow) => boolean) => rows.filter(has).length;
  return {
    units: rows.length,
    described: count(
      ({ hasOfficer: officer, hasProgramme, lastYear, hasCouncil, hasCalls }) =>
        officer || hasProgramme || hasCalls || [lastYear, hasCouncil].some((fact) => fact !== undefined),
    ),
    officer: count(({ hasOfficer: officer }) => officer),
    programme: count(({ hasProgramme }) => hasProgramme),
    council: count(({ hasCouncil }) => hasCouncil === true),
    calls: count(({ hasCalls }) => hasCalls),
  };
};
