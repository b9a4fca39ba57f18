import { renderReport } from "#src/check/report/render-report.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Applied } from "./apply-plan.ts";
import { fileOf, type Plan, type PlanItem } from "./plan.ts";
import { countStates } from "./report-plan.ts";

/** Version of the report's shape: increased when a field changes its meaning or is removed. */
const VERSION = 1;

/** A plan for programs: every proposal with what becomes of it. `applied` is undefined for a dry run. */
export function planToJson(plan: Plan, applied: Applied | undefined, language: ReportLanguage): string {
  const report = {
    version: VERSION,
    counts: countStates(plan),
    written: applied?.written ?? null,
    left: applied?.left ?? [],
    items: plan.items.map((item) => toItem(item, language)),
    gone: plan.gone,
    notes: plan.notes,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function toItem(planned: PlanItem, language: ReportLanguage): object {
  const { proposal, ...item } = planned;
  const { key, place, source, fields, notes = [] } = proposal;
  const rendered = (
    name: "warnings" | "findings",
    found: Parameters<typeof renderReport>[0]["findings"],
  ) => ({
    [name]: renderReport({ files: 0, findings: found }, language).problems,
  });
  const path = fileOf(planned)?.path;
  const file = path === undefined ? {} : { file: path };
  return {
    ...item,
    key,
    place,
    source,
    ...file,
    ...("warnings" in item && rendered("warnings", item.warnings)),
    ...("findings" in item && rendered("findings", item.findings)),
    ...(item.state === "new" || item.state === "ambiguous" ? { fields } : {}),
    notes,
  };
}
