import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import {
  foldUnit,
  makeVoivodeshipJudge,
  type Voivodeship,
} from "#src/collections/territory/find-municipality.ts";

/** The TERYT code of a county; undefined when it is not in the region or cannot be determined. */
export type FoundCounty = string | undefined;

/** Units of the territory by the names in lists, which leave out the words for their kind. */
export type RegionPlaces = {
  /** Whether a voivodeship is the region, another one, or none that Poland has. */
  judgeVoivodeship: (voivodeship: string) => Voivodeship;
  /** The TERYT code of the county with this name, or else of the only county with a municipality of the town's name. */
  findCounty: (county: string, town: string) => FoundCounty;
};

/** Makes the lookup of the units of `region` (TERYT code of a voivodeship). */
export function readPlaces(territory: readonly Partial<TerritoryFile>[], region: string): RegionPlaces {
  const listUnits = (wanted: TerritoryFile["level"]) =>
    territory.flatMap(({ id, name, level }) =>
      level === wanted && name !== undefined && id?.startsWith(region) ? [{ id, name: foldUnit(name) }] : [],
    );
  const counties = new Map(listUnits("county").map(({ name, id }) => [name, id]));
  const towns = new Map<string, Set<string>>();
  for (const { name, id } of listUnits("municipality"))
    towns.set(name, new Set([...(towns.get(name) ?? []), id.slice(0, 4)]));
  return {
    judgeVoivodeship: makeVoivodeshipJudge(territory.filter(({ id }) => id === region)),
    findCounty: (county, town) => {
      const named = counties.get(foldUnit(county));
      if (named !== undefined && county !== "") return named;
      const city = counties.get(foldUnit(town));
      const [only, other] = towns.get(foldUnit(town)) ?? [];
      return city ?? (other === undefined ? only : undefined);
    },
  };
}
