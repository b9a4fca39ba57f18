import type { CsvCell } from "#src/core/export/csv.ts";
import type { CoverageRow } from "./coverage.ts";
import type { messages } from "#src/i18n/messages.ts";

type Translate = ReturnType<typeof messages>;

/** The state of a programme in words: adopted, a draft, or only that there is one. */
export const formatProgrammeState = (state: CoverageRow["programme"], t: Translate): string =>
  t(state === "draft" ? "government.programme.draft" : "government.known");

/** Titles of the columns of the downloaded table for a year. */
export const coverageColumns = (year: number, t: Translate): string[] => [
  "TERYT",
  t("government.column.county"),
  t("government.column.unit"),
  t("government.column.officer"),
  t("government.column.programme", { year: String(year) }),
  t("government.column.council"),
  t("government.column.calls"),
  t("government.column.entities"),
  t("government.column.practices"),
  t("government.column.page"),
];

/** A row of the downloaded table; unknown values stay empty. */
export const formatCoverageRow = (
  row: CoverageRow,
  county: string,
  page: string,
  t: Translate,
): CsvCell[] => [
  row.code,
  county,
  row.name,
  row.hasOfficer ? t("government.known") : undefined,
  row.hasProgramme ? formatProgrammeState(row.programme, t) : undefined,
  row.hasCouncil === undefined
    ? undefined
    : t(row.hasCouncil ? "government.known" : "government.council.none"),
  row.hasCalls ? t("government.known") : undefined,
  row.entities,
  row.practices,
  page,
];
