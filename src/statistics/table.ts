import type { Chart, ChartRow } from "#src/core/charts/chart.ts";

/** Tables of the statistics that are charts too. */
export type StatisticsName =
  | "forms"
  | "counties"
  | "statuses"
  | "founded"
  | "history"
  | "freshness"
  | "completeness"
  | "scores"
  | "collections"
  | "programmes"
  | "governments";

/** A table of the statistics: rows that count, and the whole that they are parts of, where there is one. */
export type StatisticsTable = {
  name: StatisticsName;
  rows: ChartRow[];
  total?: number | undefined;
  /** Whether a full bar means the total, not the largest value. */
  isShare?: boolean;
  /** A sentence under the bars. */
  note?: string | undefined;
};

/** A table with its bars; without rows there is nothing to draw or to download. */
export type StatisticsChart = StatisticsTable & { chart: Chart };
