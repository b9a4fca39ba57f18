import { toCountyCode } from "./model.ts";
import type { TerritoryFile } from "./schema.ts";
import { foldText } from "#src/core/text/fold-text.ts";

/** A place by the names that registers write; each may be absent. */
export type NamedPlace = {
  voivodeship?: string | undefined;
  county?: string | undefined;
  municipality?: string | undefined;
  town?: string | undefined;
};

/** The TERYT code of a municipality; it is unsure where the county or the municipality of the register says otherwise. */
export type FoundMunicipality = { code: string; isSure: boolean };

const WORDS =
  /^(?:woj(?:ewodztwo|\.)?|pow(?:iat|\.)?|gm(?:ina|\.)?(?: (?:miejska|wiejska|miejsko-wiejska))?|m(?:iasto|\.)?(?: st\.)?)\s+/;

/** A name for comparison, without the words for its kind. */
export const foldUnit = (name = ""): string =>
  foldText(name)
    .replace(WORDS, "")
    .replace(/\s*[-–(]\s*(?:gmina|miasto|miejska|wiejska).*$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The name of a voivodeship for comparison: hyphens, dashes and spaces in it do not count. */
const foldVoivodeship = (name = ""): string => foldUnit(name).replaceAll(/[\s\p{Pd}]+/gu, "");

type Unit = { id: string; name: string; type: TerritoryFile["type"] };

/**
 * Makes the search for municipalities by names, which may be out of date in registers: the municipality in its county,
 * else the only one of its name, else the only one of the town's name. Of a town and a rural municipality of one name the
 * place of the seat decides. Undefined where nothing is certain.
 */
export function makeMunicipalityFinder(
  territory: readonly Partial<TerritoryFile>[],
): (place: NamedPlace) => FoundMunicipality | undefined {
  const listUnits = (level: TerritoryFile["level"]) =>
    territory.flatMap((unit): Unit[] =>
      unit.level === level && unit.id && unit.name && unit.type
        ? [{ id: unit.id, name: foldUnit(unit.name), type: unit.type }]
        : [],
    );
  const counties = listUnits("county");
  const isInside = makeVoivodeshipJudge(territory);
  const byName = Map.groupBy(listUnits("municipality"), ({ name }) => name);
  return (place) => {
    if (foldUnit(place.voivodeship) !== "" && isInside(place.voivodeship ?? "") !== "own") return undefined;
    const [county, municipality, town] = [place.county, place.municipality, place.town].map(foldUnit);
    const codes = counties.filter(({ name }) => name === county).map(({ id }) => id);
    const named = byName.get(municipality ?? "") ?? [];
    const inCounty = named.filter(({ id }) => codes.includes(toCountyCode(id)));
    const sure = pick(inCounty, municipality, town);
    if (sure) return { code: sure, isSure: true };
    const alone = pick(named, municipality, town) ?? pick(byName.get(town ?? "") ?? [], town, town);
    return alone === undefined ? undefined : { code: alone, isSure: county === "" && named.length > 0 };
  };
}

/** The only unit, or of a town and a rural municipality around it the one in which the seat is. */
function pick(units: readonly Unit[], name = "", town = ""): string | undefined {
  const [only, other] = units;
  if (!other) return only?.id;
  if (town === "" || new Set(units.map(({ id }) => toCountyCode(id))).size > 1) return undefined;
  const fitting = units.filter(({ type }) => (type === "urban") === (town === name));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** Whether a voivodeship is the one of a territory, one of the others, or none that Poland has. */
export type Voivodeship = "own" | "other" | "unknown";

/** The voivodeships of Poland (act of 24 July 1998 on the three-tier division of the territory). */
const POLISH: ReadonlySet<string> = new Set(
  `dolnoslaskie kujawskopomorskie lubelskie lubuskie lodzkie malopolskie mazowieckie opolskie podkarpackie podlaskie
  pomorskie slaskie swietokrzyskie warminskomazurskie wielkopolskie zachodniopomorskie`.split(/\s+/),
);

/** Makes the judgement of voivodeships as lists write them; `own` are those of the territory. */
export function makeVoivodeshipJudge(
  territory: readonly Partial<TerritoryFile>[],
): (written: string) => Voivodeship {
  const own = new Set(
    territory.flatMap(({ level, name }) => (level === "voivodeship" && name ? [foldVoivodeship(name)] : [])),
  );
  return (written) => {
    const name = foldVoivodeship(written);
    if (own.has(name)) return "own";
    return POLISH.has(name) ? "other" : "unknown";
  };
}
