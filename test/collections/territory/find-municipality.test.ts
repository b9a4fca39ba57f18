import { expect, it } from "vitest";
import {
  makeMunicipalityFinder,
  makeVoivodeshipJudge,
} from "#src/collections/territory/find-municipality.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";

type Row = [id: string, name: string, type: TerritoryFile["type"]];
const rows: Row[] = [
  ["98", "województwo przykładowe", "voivodeship"],
  ["9801", "powiat leśny", "county"],
  ["9802", "powiat polny", "county"],
  ["9861", "Jeziorno", "city-county"],
  ["9861011", "Jeziorno", "urban"],
  ["9802062", "Jeziorno", "rural"],
  ["9801011", "Bór", "urban"],
  ["9801022", "Bór", "rural"],
  ["9801033", "Stara Polana", "urban-rural"],
  ["9802042", "Rogowo", "rural"],
  ["9801052", "Rogowo", "rural"],
];
const levels = { 2: "voivodeship", 4: "county", 7: "municipality" } as const;
const territory = rows.map(([id, name, type]) => ({ id, name, type, level: levels[id.length as 2 | 4 | 7] }));
const find = makeMunicipalityFinder(territory);

it.each([
  [
    { voivodeship: "PRZYKŁADOWE", county: "LEŚNY", municipality: "STARA POLANA", town: "WÓLKA" },
    "9801033",
    true,
  ],
  [{ county: "JEZIORNO", municipality: "M. JEZIORNO", town: "JEZIORNO" }, "9861011", true],
  [{ county: "POLNY", municipality: "JEZIORNO", town: "WIOSKA" }, "9802062", true],
  [{ county: "LEŚNY", municipality: "BÓR", town: "BÓR" }, "9801011", true],
  [{ county: "LEŚNY", municipality: "BÓR", town: "LAS" }, "9801022", true],
  [{ county: "POLNY", municipality: "ROGOWO", town: "ROGOWO" }, "9802042", true],
  [{ county: "POLNY", municipality: "STARA POLANA", town: "STARA POLANA" }, "9801033", false],
  [{ municipality: "GMINA STARA POLANA" }, "9801033", true],
  [{ county: "POLNY", municipality: "BÓR-CENTRUM", town: "STARA POLANA" }, "9801033", false],
])("finds the municipality of %j", (place, code, isSure) => {
  expect(find(place)).toEqual({ code, isSure });
});

it.each([
  { municipality: "ROGOWO" },
  { county: "LEŚNY", municipality: "BÓR" },
  { voivodeship: "MAZOWIECKIE", county: "LEŚNY", municipality: "STARA POLANA" },
  { municipality: "NIGDZIE", town: "NIGDZIE" },
  {},
])("finds none where nothing is certain: %j", (place) => {
  expect(find(place)).toBeUndefined();
});

it.each([
  ["PRZYKŁADOWE", "own"],
  ["woj. przykładowe", "own"],
  ["MAZOWIECKIE", "other"],
  ["warmińsko - mazurskie", "other"],
  ["Warmińsko mazurskie", "other"],
  ["zachodnio–pomorskie", "other"],
  ["KUJAWSKO-POMROSKIE", "unknown"],
  ["", "unknown"],
])("judges the voivodeship %s as %s", (written, is) => {
  expect(makeVoivodeshipJudge(territory)(written)).toBe(is);
});
