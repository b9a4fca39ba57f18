import type { CooperationProgrammeFile } from "./schema.ts";
import { sumAmounts } from "./budget.ts";
import { getYears, listGoals } from "./model.ts";
import { sections } from "#src/site/sections.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

type Programme = Entry<CooperationProgrammeFile>;

/** Goals, tasks, money and indicators inside one cooperation programme agree with each other. */
export const checkCooperationItems: Rule = (content) => {
  const paths = listPaths(content);
  return content.entries["cooperation-programmes"].flatMap((programme) => [
    ...checkDuplicates(programme),
    ...checkGoals(programme),
    ...checkBudget(programme),
    ...checkIndicators(programme),
    ...checkPortalPages(programme, paths),
  ]);
};

/** Every id of goals, tasks and indicators, and every year of values, with its place. */
function listMarks({ data }: Programme): { list: string; mark: string; path: KeyPath }[] {
  const { goals = [], tasks = [], indicators = [] } = data;
  return [
    ...goals.flatMap(({ id, subgoals }, index) => [
      { list: "goals", mark: id, path: ["goals", index, "id"] },
      ...subgoals.map((goal, at) => ({
        list: "goals",
        mark: goal.id,
        path: ["goals", index, "subgoals", at, "id"],
      })),
    ]),
    ...tasks.map(({ id }, index) => ({ list: "tasks", mark: id, path: ["tasks", index, "id"] })),
    ...indicators.flatMap(({ id, values }, index) => [
      { list: "indicators", mark: id, path: ["indicators", index, "id"] },
      ...values.map(({ year }, at) => ({
        list: `indicators: ${id}`,
        mark: String(year),
        path: ["indicators", index, "values", at, "year"],
      })),
    ]),
  ];
}

function checkDuplicates(programme: Programme): Problem[] {
  const seen = new Set<string>();
  return listMarks(programme).flatMap(({ list, mark, path }) => {
    const key = `${list} ${mark}`;
    if (seen.has(key)) return [problemAt(programme, "cooperation-item-duplicate", path, { id: mark, list })];
    seen.add(key);
    return [];
  });
}

function checkGoals(programme: Programme): Problem[] {
  const { tasks = [], indicators = [] } = programme.data;
  if (programme.refused.has("goals")) return [];
  const ids = listGoals(programme.data).map(({ id }) => id);
  const check = (list: string) => (item: { goal?: string | undefined }, index: number) =>
    item.goal === undefined || ids.includes(item.goal)
      ? []
      : [
          problemAt(programme, "cooperation-goal-unknown", [list, index, "goal"], {
            id: item.goal,
            corrected: findNearest(item.goal, ids),
          }),
        ];
  return [...tasks.flatMap(check("tasks")), ...indicators.flatMap(check("indicators"))];
}

function checkBudget(programme: Programme): Problem[] {
  const { total, lines = [], precision } = programme.data.budget ?? {};
  const sum = sumAmounts(lines);
  if (total === undefined || precision !== "exact" || sum <= total) return [];
  return [problemAt(programme, "cooperation-budget-exceeded", ["budget", "lines"], { sum, total })];
}

function checkIndicators(programme: Programme): Problem[] {
  const { indicators = [], years } = programme.data;
  const { from, to } = years ? getYears(years) : { from: -Infinity, to: Infinity };
  return indicators.flatMap(({ name, target, values }, index) => [
    ...(target ? [] : [problemAt(programme, "cooperation-target-missing", ["indicators", index], { name })]),
    ...values.flatMap(({ year }, at) =>
      year >= from && year <= to
        ? []
        : [
            problemAt(programme, "cooperation-value-year", ["indicators", index, "values", at, "year"], {
              year,
              from,
              to,
            }),
          ],
    ),
  ]);
}

/** The paths of the pages that this content produces. */
const listPaths = (content: Content): string[] =>
  sections
    .filter(
      ({ isOptional, needs = [] }) =>
        !isOptional || needs.some((collection) => listEntries(content, collection).length > 0),
    )
    .map(({ path }) => path);

function checkPortalPages(programme: Programme, paths: readonly string[]): Problem[] {
  return (programme.data.tasks ?? []).flatMap(({ portal }, index) =>
    portal.flatMap(({ path }, at) =>
      path === undefined || paths.includes(path)
        ? []
        : [
            problemAt(programme, "portal-path-unknown", ["tasks", index, "portal", at, "path"], {
              path,
              allowed: paths.join(", "),
              corrected: findNearest(path, paths),
            }),
          ],
    ),
  );
}
