import type { EntityFile } from "./schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

type Status = EntityFile["statuses"][number];

/** Statuses and marks belong to the time in which the entity works, and tax years to statuses of tax years. */
export const checkStatuses: Rule = (content) =>
  content.entries.entities.flatMap((entity) =>
    (entity.data.statuses ?? []).flatMap((status, index) => [
      ...checkLife(entity, status, ["statuses", index]),
      ...checkTaxYears(content, entity, status, ["statuses", index]),
    ]),
  );

function checkLife(entity: Entry<EntityFile>, status: Status, path: KeyPath): Problem[] {
  const { founded, lifeCycle } = entity.data;
  const end = lifeCycle?.state === "closed" ? lifeCycle.since : undefined;
  const name = status.status.id;
  const outside = (at: KeyPath, date: string): Problem[] => {
    const early = founded !== undefined && isAfter(founded, date);
    if (!early && (end === undefined || !isAfter(date, end))) return [];
    const other = { titleOf: early ? ["founded"] : ["lifeCycle", "since"] };
    return [
      problemAt(entity, "status-outside-life", at, {
        name,
        date,
        other,
        otherDate: (early ? founded : end) ?? "",
      }),
    ];
  };
  const given = status.grantedOn === undefined ? [] : outside([...path, "grantedOn"], status.grantedOn);
  const years = status.taxYears.flatMap((year, index) => outside([...path, "taxYears", index], String(year)));
  return [...given, ...years, ...checkClosing(entity, status, path, end)];
}

/** A status without an end date would still look valid on the page of a closed entity. */
function checkClosing(
  entity: Entry<EntityFile>,
  status: Status,
  path: KeyPath,
  end: string | undefined,
): Problem[] {
  const isOpen =
    status.lostOn === undefined && status.expiresOn === undefined && status.taxYears.length === 0;
  if (end === undefined || !isOpen) return [];
  return [problemAt(entity, "status-after-closing", [...path, "status"], { name: status.status.id, end })];
}

function checkTaxYears(
  content: Content,
  entity: Entry<EntityFile>,
  status: Status,
  path: KeyPath,
): Problem[] {
  const term = content.entries["statuses-and-marks"].find(({ id }) => id === status.status.id);
  if (status.taxYears.length === 0 || !term || term.data.boundToTaxYears) return [];
  const bound = content.entries["statuses-and-marks"]
    .filter(({ data }) => data.boundToTaxYears)
    .map(({ id }) => id);
  const values = { name: term.id, bound: bound.length > 0 ? bound.join(", ") : "–" };
  return [problemAt(entity, "tax-years-on-other-status", [...path, "taxYears"], values)];
}
