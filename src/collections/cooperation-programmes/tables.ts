import type { CsvCell } from "#src/core/export/csv.ts";
import type { CooperationProgramme } from "./model.ts";

/** Columns of the downloaded tasks, in their order. */
export const taskColumns = [
  "id",
  "point",
  "letter",
  "area",
  "text",
  "goal",
  "responsibleUnit",
  "form",
  "budget",
  "portal",
] as const;

/** Columns of the downloaded indicators: one row for each year with a value, or one row when no value is known. */
export const indicatorColumns = [
  "id",
  "name",
  "unit",
  "goal",
  "baselineYear",
  "baseline",
  "targetYear",
  "target",
  "year",
  "value",
  "source",
] as const;

/** Name of a column of a downloaded table. */
export type TableColumn = (typeof taskColumns | typeof indicatorColumns)[number];

/** One row of a downloaded table, by column; amounts in the programme's currency, addresses in full. */
export type TableRow<C extends TableColumn> = Record<C, CsvCell>;

/** The tasks as rows; `toAddress` makes a root-relative address a full one. */
export const toTaskRows = (
  { tasks }: Pick<CooperationProgramme, "tasks">,
  toAddress: (href: string) => string,
): TableRow<(typeof taskColumns)[number]>[] =>
  tasks.map(({ id, point, letter, area, text, goal, responsibleUnit, form, budget, portal }) => ({
    id,
    point,
    letter,
    area,
    text,
    goal,
    responsibleUnit,
    form,
    budget,
    portal: portal.length > 0 ? portal.map(({ href }) => toAddress(href)).join(" ") : undefined,
  }));

/** The indicators as rows. */
export const toIndicatorRows = ({
  indicators,
}: Pick<CooperationProgramme, "indicators">): TableRow<(typeof indicatorColumns)[number]>[] =>
  indicators.flatMap(({ id, name, unit, goal, baseline, target, values }) => {
    const row = {
      id,
      name,
      unit,
      goal,
      baselineYear: baseline?.year,
      baseline: baseline?.value,
      targetYear: target?.year,
      target: target?.value,
    };
    const none = [{ year: undefined, value: undefined, source: undefined }];
    return (values.length > 0 ? values : none).map(({ year, value, source }) => ({
      ...row,
      year,
      value,
      source,
    }));
  });
