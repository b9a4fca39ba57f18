import { listLaureates, type AwardEdition } from "./model.ts";
import { countLabels, toChart, type Chart } from "#src/core/charts/chart.ts";

/** Charts of an award across its years; those with too little data are left out. */
export type AwardStatistics = {
  counties: Chart | undefined;
  /** Number of laureates without a known county, which the chart of counties leaves out. */
  withoutCounty: number;
  applications: Chart | undefined;
};

/** A chart with fewer bars would show no more than a sentence. */
const LEAST_BARS = 3;

const toUsefulChart = (rows: Parameters<typeof toChart>[0]) =>
  rows.length < LEAST_BARS ? undefined : toChart(rows);

/** Counts an award's laureates by county and its applications by year, the years in their order. */
export function toAwardStatistics(
  editions: readonly AwardEdition[],
  compare: (a: string, b: string) => number,
): AwardStatistics {
  const laureates = listLaureates(editions);
  const counties = laureates.flatMap(({ county }) => county?.name ?? []);
  const applications = editions
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, applications: count }) =>
      count === undefined ? [] : [{ label: String(year), value: count }],
    );
  return {
    counties: toUsefulChart(countLabels(counties, compare)),
    withoutCounty: laureates.length - counties.length,
    applications: toUsefulChart(applications),
  };
}
