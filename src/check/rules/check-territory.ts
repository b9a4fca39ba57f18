import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { listPlacedEntries } from "./placed-entries.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

/** A TERYT code says which county and voivodeship the unit is in; what is written beside it must agree. */
export const checkTerritory: Rule = (content) => [
  ...listPlacedEntries(content).flatMap((entry) => {
    const { municipality, county } = entry.data.address ?? {};
    if (!municipality || !county) return [];
    return checkPlace(content, entry, ["address", "county"], municipality.id, county.id);
  }),
  ...content.entries.territory.flatMap((unit) =>
    unit.data.parent ? checkPlace(content, unit, ["parent"], unit.id, unit.data.parent.id) : [],
  ),
  ...checkSlugs(content),
];

/** Units of one level share a part of the address, so a slug belongs to one of them. */
function checkSlugs(content: Content): Problem[] {
  const first = new Map<string, Entry<TerritoryFile>>();
  return content.entries.territory.flatMap((unit): Problem[] => {
    const { level, slug } = unit.data;
    if (!level || !slug) return [];
    const key = `${level} ${slug}`;
    const other = first.get(key);
    first.set(key, other ?? unit);
    return other
      ? [problemAt(unit, "territory-slug-duplicate", ["slug"], { slug, other: other.id, level })]
      : [];
  });
}

function checkPlace(
  content: Content,
  entry: Entry<unknown>,
  path: KeyPath,
  code: string,
  parent: string,
): Problem[] {
  const expected = code.slice(0, code.length === 7 ? 4 : 2);
  if (parent === expected || code.length === 2) return [];
  const [unit, written, right] = [code, parent, expected].map((id) => findUnit(content, id));
  const values = {
    code,
    unit: nameOf(unit, code),
    parent,
    parentName: nameOf(written, parent),
    expected,
    corrected: right && `${expected} (${nameOf(right, expected)})`,
  };
  return [problemAt(entry, "municipality-not-in-county", path, values)];
}

const findUnit = (content: Content, code: string) => content.entries.territory.find(({ id }) => id === code);

const nameOf = (unit: Entry<TerritoryFile> | undefined, code: string) => unit?.data.name ?? code;
