import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";
import { checkParent } from "./parent-rule.ts";
import type { TerritoryFile } from "./schema.ts";

/** A unit is inside its parent, and units of one level have unique addresses. */
const checkUnits: Rule = (content) => [
  ...content.entries.territory.flatMap((unit) =>
    unit.data.parent ? checkParent(content, unit, ["parent"], unit.id, unit.data.parent.id) : [],
  ),
  ...checkSlugs(content),
  ...checkTiles(content),
];

/** The rules of territory. */
export const rules: readonly Rule[] = [checkUnits];

/** Units of one level share the first part of their addresses, so slugs must be unique. */
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

/** Tiles are given for all counties or for none, and each county has one of its own. */
function checkTiles(content: Content): Problem[] {
  const counties = content.entries.territory.filter(({ data }) => data.level === "county");
  const tiled = counties.filter(({ data }) => data.tile);
  const missing = tiled.length === 0 ? [] : counties.filter(({ data }) => !data.tile);
  const first = new Map<string, Entry<TerritoryFile>>();
  return [
    ...missing.map((county) => problemAt(county, "territory-tile-missing", ["id"], { unit: nameOf(county) })),
    ...tiled.flatMap((county): Problem[] => {
      const { column, row } = county.data.tile ?? {};
      const key = `${column}/${row}`;
      const other = first.get(key);
      first.set(key, other ?? county);
      const values = { column, row, other: other && nameOf(other) };
      return other ? [problemAt(county, "territory-tile-taken", ["tile"], values)] : [];
    }),
  ];
}

const nameOf = ({ id, data }: Entry<TerritoryFile>) => data.name ?? id;
