type Unit = { id?: string | undefined; name: string; type: string };
type Place = { town: string; county: Pick<Unit, "name" | "type"> };

/** A place in one line: the town, and the county unless the town is a county itself. */
export const formatPlace = ({ town, county }: Place): string =>
  county.type === "city-county" ? town : `${town}, ${county.name}`;

type TerritoryType = "voivodeship" | "county" | "city-county" | "urban" | "rural" | "urban-rural" | "city";
type TypeKey = `territory.type.${TerritoryType}`;
type Say = (key: TypeKey | "territory.named", words?: Record<string, string>) => string;

/** In TERYT the third and fourth digit of a city with county rights, and of its municipality, are 61 or more. */
const isCity = ({ id, type }: Pick<Unit, "id" | "type">): boolean =>
  type === "urban" && Number(id?.slice(2, 4)) >= 61;

/** The text key of the name of a territorial unit's type. */
export const territoryTypeKey = (unit: Pick<Unit, "id" | "type">): TypeKey =>
  `territory.type.${isCity(unit) ? "city" : (unit.type as TerritoryType)}`;

/**
 * A unit's name with its type where the name alone is ambiguous: `gmina wiejska Brodnica`, `Brodnica (rural
 * municipality)`, `powiat bydgoski`.
 */
export const formatTerritory = (unit: Unit, t: Say): string =>
  unit.type === "rural" || unit.type === "urban" || unit.type === "urban-rural"
    ? t("territory.named", { type: t(territoryTypeKey(unit)), name: unit.name })
    : unit.name;

/** A unit's name first, for lists to choose from: `Brodnica (gmina wiejska)`. */
export const formatUnitName = (unit: Unit, t: Say): string => `${unit.name} (${t(territoryTypeKey(unit))})`;

/** A unit's name without the word that says its type, for a map: `toruński` for `powiat toruński`. */
export const formatShortName = (unit: Unit, t: Say): string => {
  const word = `${t(territoryTypeKey(unit))} `;
  return unit.name.startsWith(word) ? unit.name.slice(word.length) : unit.name;
};
