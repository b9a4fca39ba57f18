import { describe, expect, it } from "vitest";
import { findForeignHost, toMapBase } from "#src/map/map-base.ts";
import { boxOf, listMapPlaces, toPlaceFeatures } from "#src/map/map-places.ts";
import { type MapPalette } from "#src/map/palette.ts";
import { toMapStyle } from "#src/map/map-style.ts";
import { besidePoints, keepRoom } from "#src/map/place-names.ts";
import { toRegionShapes } from "#src/map/region-shapes.ts";
import type { DirectoryRow } from "#src/directory/dataset.ts";
import { exampleTopology } from "./example-region.ts";

const shown = (id: string, point?: DirectoryRow["point"]) => ({ row: { id, point } as DirectoryRow });
const torun = { lat: 53.0138, lon: 18.5984, isApproximate: true };
const rows = [
  shown("a", torun),
  shown("b"),
  shown("c", { lat: 53.1235, lon: 18.0084, isApproximate: false }),
  shown("d", { ...torun }),
  shown("e", { ...torun, isApproximate: false }),
];

describe("places of the map", () => {
  it("group rows at one point, exact and approximate apart, in the order of the list", () => {
    const places = listMapPlaces(rows);
    expect(places.map((place) => place.rows.map(({ row }) => row.id))).toEqual([["a", "d"], ["c"], ["e"]]);
    expect(places.map(({ isApproximate }) => isApproximate)).toEqual([true, false, false]);
    expect(new Set(places.map(({ id }) => id)).size).toBe(3);
  });

  it("are GeoJSON with longitude first and the number of entities", () => {
    const [first] = toPlaceFeatures(listMapPlaces(rows)).features;
    expect(first?.geometry.coordinates).toEqual([18.5984, 53.0138]);
    expect(first?.properties.count).toBe(2);
  });

  it("have a bounding box, unless there are none", () => {
    expect(boxOf(listMapPlaces(rows))).toEqual([18.0084, 53.0138, 18.5984, 53.1235]);
    expect(boxOf([])).toBeUndefined();
  });
});

describe("the base layer", () => {
  const attribution = { name: "© autorzy OpenStreetMap" };

  it.each([
    [undefined, undefined],
    [{ attribution }, undefined],
    [
      { attribution, pmtiles: "/mapa/region.pmtiles" },
      { kind: "pmtiles", url: "/mapa/region.pmtiles" },
    ],
    [
      { attribution, raster: "https://t.example/{z}/{x}/{y}.png", maxZoom: 17 },
      { kind: "raster", maxZoom: 17 },
    ],
  ])("is read from %j", (file, expected) => {
    const base = toMapBase(file);
    if (expected) expect(base).toMatchObject({ ...expected, attribution });
    else expect(base).toBeUndefined();
  });

  it.each([
    ["/mapa/region.pmtiles", undefined],
    ["https://portal.example/mapa/region.pmtiles", undefined],
    ["https://portal.example:8443/x.pmtiles", "portal.example:8443"],
    ["http://portal.example/x.pmtiles", "portal.example"],
    ["https://tiles.example/{z}/{x}/{y}.png", "tiles.example"],
  ])("at %s is on the foreign host %s", (url, host) => {
    expect(findForeignHost({ url }, "https://portal.example/podmioty/")).toBe(host);
  });
});

describe("the style of the map", () => {
  const palette = new Proxy({} as MapPalette, { get: (_, name) => `#${String(name)}` });
  const attribution = { name: "A" };
  const shapes = "https://portal.example/powiaty/granice.json";
  const styles = {
    shapes: toMapStyle({ shapes }, palette),
    pmtiles: toMapStyle(
      { shapes, base: { kind: "pmtiles", url: "https://portal.example/m.pmtiles", attribution } },
      palette,
    ),
    raster: toMapStyle(
      {
        shapes,
        base: { kind: "raster", url: "https://t.example/{z}/{x}/{y}.png", attribution, maxZoom: 17 },
      },
      palette,
    ),
  };

  it("uses only the sources of its base layer", () => {
    expect(styles.shapes.sources).toEqual({ shapes: { type: "geojson", data: shapes } });
    expect(styles.pmtiles.sources).toEqual({
      tiles: { type: "vector", url: "pmtiles://https://portal.example/m.pmtiles" },
    });
    expect(styles.raster.sources["pictures"]).toMatchObject({ maxzoom: 17 });
  });

  it.each(Object.entries(styles))(
    "%s: needs no fonts or sprites from a server, and no layer of another source",
    (_, style) => {
      expect(style.glyphs).toBeUndefined();
      expect(style.sprite).toBeUndefined();
      const sources = new Set(style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
      expect([...sources]).toEqual(Object.keys(style.sources));
      const ids = style.layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it("takes its colours from the palette", () => {
    const colours = JSON.stringify(styles.pmtiles).match(/"[a-z-]+-color":"[^"]*"/g) ?? [];
    expect(colours.length).toBeGreaterThan(8);
    expect(
      colours.every((colour) =>
        /#(page|surface|raised|line|control|text|muted|accentSoft|accent)"/.test(colour),
      ),
    ).toBe(true);
  });
});

describe("names of places", () => {
  it("have more than one side to stand on, and give way to every point of the map", () => {
    const palette = new Proxy({} as MapPalette, { get: (_, name) => `#${String(name)}` });
    const { layers } = toMapStyle({ shapes: "https://portal.example/granice.json" }, palette);
    const names = layers.filter(({ type }) => type === "symbol");
    expect(names.map(({ layout }) => layout)).toEqual([expect.objectContaining(besidePoints)]);
    expect(names[0]?.layout).not.toHaveProperty("text-allow-overlap");
    expect(keepRoom("places", "room")).toMatchObject({
      id: "places",
      layout: { "icon-image": "room", "icon-allow-overlap": true },
    });
  });
});

describe("shapes of the region", () => {
  const units = [
    { level: "municipality", name: "Brodnica", type: "rural", centre: { lat: 53.26, lon: 19.4 } },
    { level: "municipality", name: "Brodnica", type: "urban", centre: { lat: 53.259, lon: 19.396 } },
    { level: "municipality", name: "Osie", type: "rural", centre: { lat: 53.6, lon: 18.35 } },
    { level: "municipality", name: "Nigdzie", type: "rural", centre: undefined },
    { level: "county", name: "powiat brodnicki", type: "county", centre: undefined },
  ] as const;
  const { features } = toRegionShapes(exampleTopology, units);

  it("have municipalities under counties, with closed rings and at most four decimals", () => {
    const levels = features.map(({ properties }) => properties.level);
    expect(levels.lastIndexOf("municipality")).toBeLessThan(levels.indexOf("county"));
    expect(JSON.stringify(features)).not.toMatch(/\d\.\d{5}/);
    for (const { geometry } of features) {
      if (geometry.type === "Polygon")
        for (const ring of geometry.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it("are names alone where the region has no boundaries", () => {
    const levels = toRegionShapes(undefined, units).features.map(({ properties }) => properties.level);
    expect(levels).toEqual(["town", "town"]);
  });

  it("name each place once, with the town rather than the village of the same name", () => {
    const towns = features.flatMap(({ properties }) => (properties.level === "town" ? [properties] : []));
    expect(towns).toEqual([
      { level: "town", name: "Brodnica", rank: 1 },
      { level: "town", name: "Osie", rank: 2 },
    ]);
  });
});
