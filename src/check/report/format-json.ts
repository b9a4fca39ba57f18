import type { Report } from "./render-report.ts";

/** Version of the shape of the JSON report: raised when a field changes its meaning or goes away. */
const VERSION = 1;

/** The report for programs. */
export const formatJson = (report: Report): string =>
  `${JSON.stringify({ version: VERSION, ...report }, undefined, 2)}\n`;
