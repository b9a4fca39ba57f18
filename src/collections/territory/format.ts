type Unit = { name: string; type: string };
type Place = { town: string; county: Unit };

/** A place in one line: the town, and the county unless the town is a county itself. */
export const formatPlace = ({ town, county }: Place): string =>
  county.type === "city-county" ? town : `${town}, ${county.name}`;

type TerritoryType = "voivodeship" | "county" | "city-county" | "urban" | "rural" | "urban-rural";
type TypeKey = `territory.type.${TerritoryType}`;

/** The text key of the name of a territorial unit's type. */
export function territoryTypeKey(type: TerritoryType): TypeKey {
  return `territory.type.${type}`;
}

/** A unit's name with its type where the name alone is ambiguous: `gmina wiejska Brodnica`, `powiat bydgoski`. */
export const formatTerritory = ({ name, type }: Unit, t: (key: TypeKey) => string): string =>
  type === "rural" || type === "urban" || type === "urban-rural"
    ? `${t(territoryTypeKey(type))} ${name}`
    : name;

/** A unit's name first, for lists to choose from: `Brodnica (gmina wiejska)`. */
export const formatUnitName = (
  { name, type }: { name: string; type: TerritoryType },
  t: (key: TypeKey) => string,
): string => `${name} (${t(territoryTypeKey(type))})`;

/** A unit's name without the word that says its type, for a map: `toruński` for `powiat toruński`. */
export const formatShortName = ({ name, type }: Unit, t: (key: TypeKey) => string): string => {
  const word = `${t(territoryTypeKey(type as TerritoryType))} `;
  return name.startsWith(word) ? name.slice(word.length) : name;
};
