import type { Report } from "./render-report.ts";

/** Version of the JSON report's shape: increased when a field changes its meaning or is removed. */
const VERSION = 1;

/** The report for programs. */
export const formatJson = (report: Report): string =>
  `${JSON.stringify({ version: VERSION, ...report }, undefined, 2)}\n`;
