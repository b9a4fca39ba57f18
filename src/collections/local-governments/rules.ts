import type { LocalGovernmentFile } from "./schema.ts";
import { getYears } from "#src/collections/cooperation-programmes/model.ts";
import { toGovernmentCode } from "./government-code.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";

type Government = Entry<LocalGovernmentFile>;

/** A unit has one file, is in the portal's region, and lists each programme once, with its years in order. */
const checkLocalGovernments: Rule = ({ entries, ids }) => {
  const region = entries.portal[0]?.data.region?.territory.id ?? "";
  const first = new Map<string, Government>();
  return entries["local-governments"].flatMap((government): Problem[] => {
    const unit = government.data.unit?.id;
    const code = unit === undefined ? government.id : toGovernmentCode(unit);
    const other = first.get(code);
    first.set(code, other ?? government);
    const isOutside = unit !== undefined && ids.territory?.has(unit) === true && !unit.startsWith(region);
    return [
      ...(other
        ? [problemAt(government, "government-unit-duplicate", ["unit"], { unit, other: other.file })]
        : []),
      ...(isOutside ? [problemAt(government, "government-outside-region", ["unit"], { unit, region })] : []),
      ...checkProgrammes(government),
    ];
  });
};

/** The rules of local governments. */
export const rules: readonly Rule[] = [checkLocalGovernments];

function checkProgrammes(government: Government): Problem[] {
  const first = new Map<string, number>();
  return (government.data.programmes ?? []).flatMap(({ years }, index): Problem[] => {
    const { from, to } = getYears(years);
    const path = ["programmes", index, "years"];
    if (to < from) return [problemAt(government, "cooperation-years-order", [...path, "to"], { from, to })];
    const key = `${from}–${to}`;
    const other = first.get(key);
    first.set(key, other ?? index);
    const values = { years: from === to ? `${from}` : key };
    return other === undefined ? [] : [problemAt(government, "government-programme-duplicate", path, values)];
  });
}
