import type { EntityFile } from "#src/collections/entities/schema.ts";
import type { OppYearFile } from "./schema.ts";
import { isCurrentList, toPercent, toSettlementYear } from "./model.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

type List = Entry<OppYearFile>;
type Row = OppYearFile["organisations"][number];

/**
 * Lists of public benefit organisations agree with the directory both ways, and the newest list is the current one.
 */
const checkOppYears: Rule = (content, today) => {
  const lists = content.entries["opp-years"];
  const bound = new Set(
    content.entries["statuses-and-marks"].filter(({ data }) => data.boundToTaxYears).map(({ id }) => id),
  );
  return [
    ...lists.flatMap((list) => checkFileName(list, list.data.taxYear)),
    ...lists.flatMap((list) => checkRows(content, list, bound)),
    ...lists.flatMap((list) => checkMissing(content, list, bound)),
    ...checkNewest(lists, today),
    ...content.entries["tax-campaigns"].flatMap((campaign) => [
      ...checkFileName(campaign, campaign.data.year),
      ...checkPercent(campaign),
    ]),
  ];
};

/** The rules of opp years. */
export const rules: readonly Rule[] = [checkOppYears];

function checkFileName(entry: Entry<object>, year: number | undefined): Problem[] {
  if (year === undefined || entry.id === String(year)) return [];
  const field = "taxYear" in entry.data ? "taxYear" : "year";
  return [problemAt(entry, "year-file-name", [field], { year, name: entry.id })];
}

function checkPercent(campaign: Entry<{ year: number; percent: number }>): Problem[] {
  const { year, percent } = campaign.data;
  if (year === undefined || percent === undefined || percent === toPercent(year)) return [];
  return [problemAt(campaign, "tax-percent", ["percent"], { year, percent, right: toPercent(year) })];
}

/** Tax years for which an entity states that it was on the list. */
const listTaxYears = ({ data }: Entry<EntityFile>, bound: ReadonlySet<string>): number[] =>
  (data.statuses ?? []).flatMap(({ status, taxYears }) => (bound.has(status.id) ? taxYears : []));

function checkRows({ entries }: Content, list: List, bound: ReadonlySet<string>): Problem[] {
  const first = new Set<string>();
  return (list.data.organisations ?? []).flatMap((row, index): Problem[] => {
    const at = (key: keyof Row): KeyPath => ["organisations", index, key];
    const wasThere = first.has(row.krs);
    first.add(row.krs);
    if (wasThere) return [problemAt(list, "opp-krs-duplicate", at("krs"), { krs: row.krs })];
    const named = entries.entities.find(({ id }) => id === row.entity?.id);
    const own = entries.entities.find(({ data }) => data.identifiers?.krs === row.krs);
    return [
      ...checkNumber(list, row, named, at("krs")),
      ...(row.entity === undefined && own
        ? [problemAt(list, "opp-entity-unlinked", at("name"), { krs: row.krs, corrected: own.id })]
        : []),
      ...(row.county === undefined && (!named || named.data.address?.municipality === undefined)
        ? [problemAt(list, "opp-county-missing", at("krs"), { krs: row.krs })]
        : []),
      ...checkStatus(list, named, bound, at("entity")),
    ];
  });
}

function checkNumber(
  list: List,
  { krs }: Row,
  named: Entry<EntityFile> | undefined,
  path: KeyPath,
): Problem[] {
  const own = named?.data.identifiers?.krs;
  if (own === undefined || own === krs) return [];
  return [problemAt(list, "opp-krs-mismatch", path, { krs, own, entity: named?.id })];
}

function checkStatus(
  list: List,
  named: Entry<EntityFile> | undefined,
  bound: ReadonlySet<string>,
  path: KeyPath,
): Problem[] {
  const { taxYear } = list.data;
  if (!named || taxYear === undefined || named.refused.has("statuses")) return [];
  if (listTaxYears(named, bound).includes(taxYear)) return [];
  return [problemAt(list, "opp-status-missing", path, { entity: named.id, year: taxYear })];
}

function checkMissing({ entries }: Content, list: List, bound: ReadonlySet<string>): Problem[] {
  const { taxYear, complete, organisations } = list.data;
  if (!complete || taxYear === undefined || !organisations) return [];
  const ids = new Set(organisations.map(({ entity }) => entity?.id));
  const numbers = new Set(organisations.map(({ krs }) => krs));
  return entries.entities.flatMap((entity) => {
    const isListed = ids.has(entity.id) || numbers.has(entity.data.identifiers?.krs ?? "");
    if (isListed || !listTaxYears(entity, bound).includes(taxYear)) return [];
    return [problemAt(entity, "opp-not-listed", ["statuses"], { year: taxYear, list: list.file })];
  });
}

function checkNewest(lists: readonly List[], today: string): Problem[] {
  const newest = lists.toSorted((a, b) => (b.data.taxYear ?? 0) - (a.data.taxYear ?? 0))[0];
  const year = newest?.data.taxYear;
  if (!newest || year === undefined || isCurrentList(year, today)) return [];
  const values = { year, settled: toSettlementYear(year), wanted: Number(today.slice(0, 4)) - 1 };
  return [problemAt(newest, "opp-list-outdated", ["taxYear"], values)];
}
