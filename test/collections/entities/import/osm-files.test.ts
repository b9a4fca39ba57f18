import { describe, expect, it } from "vitest";
import { findCentre } from "#src/collections/entities/import/osm/find-centre.ts";
import { collection, feature, node, overpass, readLeads } from "#test/support/osm-files.ts";
import { faultOf } from "#test/support/table-import.ts";

const keysOf = async (text: string | Uint8Array) =>
  (await readLeads(text, {})).unlisted.map(({ key }) => key);

describe("a file of OpenStreetMap", () => {
  const outline = {
    type: "Polygon",
    coordinates: [
      [
        [20.48, 53.77],
        [20.5, 53.77],
        [20.5, 53.79],
        [20.48, 53.77],
      ],
    ],
  };

  it.each([
    ["overpass-turbo", feature({ "@id": "way/12" }, { id: "way/12", geometry: outline }), "way/12"],
    ["osmium with -u type_id", feature({}, { id: "n12" }), "node/12"],
    ["osmium with the area of a way", feature({}, { id: "a24", geometry: outline }), "way/12"],
    ["osmium with the area of a relation", feature({}, { id: "a25", geometry: outline }), "relation/12"],
    ["osmium with attributes", feature({ "@type": "node", "@id": 12 }), "node/12"],
    ["ogr2ogr, a point", feature({ osm_id: "12" }), "node/12"],
    ["ogr2ogr, a way", feature({ osm_id: null, osm_way_id: "12" }, { geometry: outline }), "way/12"],
    ["ogr2ogr, a relation", feature({ osm_id: "12" }, { geometry: outline }), "relation/12"],
  ])("of %s says which object it is", async (_, one, key) => {
    expect(await keysOf(collection(one))).toEqual([key]);
  });

  it("of ogr2ogr has tags in one property, with quotes of their own", async () => {
    const others = '"office"=>"ngo","phone"=>"123456789","note"=>"\\"a\\"=>b, c"';
    const { leads } = await readLeads(collection(feature({ office: null, osm_id: "3", other_tags: others })));
    expect(leads[0]?.differences.map(({ path }) => path[0])).toContain("contacts");
  });

  it("may have one feature a line, with record separators or not, and a byte order mark", async () => {
    const lines = [1, 2].map((id) => JSON.stringify(feature({}, { id: `n${id}` })));
    expect(await keysOf(`${lines.join("\n")}\n`)).toEqual(["node/1", "node/2"]);
    expect(await keysOf(lines.map((line) => `\u001E${line}\n`).join(""))).toEqual(["node/1", "node/2"]);
    expect(await keysOf(`\uFEFF\n${collection(feature({}, { id: "n1" }))}`)).toEqual(["node/1"]);
    expect((await faultOf(() => readLeads(`${lines[0]}\n{"type":\n`))).values).toMatchObject({ line: 2 });
  });

  it("gives the centre of ways and relations, and says how to get one that is missing", async () => {
    const way = { type: "way", id: 5, tags: { office: "ngo", name: "A" } };
    const bounds = { minlat: 53.77, maxlat: 53.79, minlon: 20.48, maxlon: 20.5 };
    const found = await readLeads(
      overpass([
        { ...way, center: { lat: 53.78, lon: 20.49 } },
        { ...way, id: 6, bounds },
        { ...way, id: 7, nodes: [1] },
      ]),
      {},
    );
    expect(found.unlisted.map(({ fields }) => fields["point"])).toEqual([
      { lat: 53.78, lon: 20.49 },
      { lat: 53.78, lon: 20.49 },
    ]);
    expect(found.notes).toMatchObject([{ id: "osm-placeless", values: { count: 1, first: "way/7" } }]);
  });

  it.each([
    [[500_000, 600_000], undefined],
    [[20, "53"], undefined],
    [[], undefined],
    [
      [
        [
          [20, 53],
          [22, 55],
        ],
      ],
      { lat: 54, lon: 21 },
    ],
    [[{ type: "Point", coordinates: [20, 53] }], { lat: 53, lon: 20 }],
  ])("has the centre of %j", (coordinates, centre) => {
    expect(findCentre(coordinates)).toEqual(centre);
  });

  it("is taken only as far as it lies in the territory and is of a wanted kind", async () => {
    const text = overpass([
      node(1, { name: "W Gdańsku" }, { lat: 54.35, lon: 18.65 }),
      node(2, { name: "Na odwrót" }, { lat: 20.49, lon: 53.78 }),
      node(3, { name: "Sklep", office: "", shop: "books" }),
      node(4, {}),
      node(5, { name: "Dom", office: "", social_facility: "group_home" }),
      node(5, { name: "Dom", office: "", social_facility: "group_home" }),
    ]);
    const found = await readLeads(text, {});
    expect(found.unlisted.map(({ key }) => key)).toEqual(["node/5"]);
    expect(Object.fromEntries(found.notes.map(({ id, values }) => [id, values["count"]]))).toEqual({
      "osm-outside": 2,
      "osm-nameless": 1,
      "osm-others": 1,
    });
  });

  it("is taken within the boundaries where content has them", async () => {
    const square = [
      [20.4, 53.7],
      [20.6, 53.7],
      [20.6, 53.9],
      [20.4, 53.9],
      [20.4, 53.7],
    ];
    const units = (id: string) => ({
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", id, arcs: [[0]] }],
    });
    const boundaries = JSON.stringify({
      type: "Topology",
      source: { name: "Example", url: "https://example.org/", licence: "CC0", accessedOn: "2026-01-01" },
      arcs: [square],
      objects: { municipalities: units("9861011"), counties: units("9861") },
    });
    const text = overpass([node(1, { name: "A" }), node(2, { name: "B" }, { lon: 20.61 })]);
    const found = await readLeads(text, { "territory/boundaries.topojson": boundaries });
    expect(found.unlisted.map(({ key }) => key)).toEqual(["node/1"]);
  });

  it("that a service did not finish is told as partial", async () => {
    const text = overpass([node(1, { name: "A" })], { remark: "runtime error: Query timed out" });
    const found = await readLeads(text, {});
    expect(found).toMatchObject({ isPartial: true, notes: [{ id: "osm-remark" }] });
  });

  it("has items told that are no objects", async () => {
    const text = collection({ type: "Point" }, feature({}), feature({}, { id: "n1" }));
    const found = await readLeads(text.replace("[{", "[null, {"), {});
    expect(found).toMatchObject({ isPartial: true, unlisted: [{ key: "node/1" }] });
    expect(found.notes[0]?.values["first"]).toBe(
      "features[0] (shape), features[1] (shape), features[2] (id)",
    );
  });

  it.each([
    ["cut off", overpass([node(1, {})]).slice(0, -20), "json-syntax", { line: 1 }],
    [
      "with a fault in its second line",
      '{"elements": [\n  {"type": node}\n]}',
      "json-syntax",
      { line: 2, column: 13 },
    ],
    ["with more after its end", `${overpass([node(1, {})])}\n}`, "json-syntax", { line: 2, column: 1 }],
    ["that is a page", "\n\n<!DOCTYPE html><p>Too many requests", "json-markup", {}],
    ["that is PBF", "\0\0\0\u000D\n\tOSMHeader\u0018", "json-pbf", {}],
    ["that is empty", " \n", "json-empty", {}],
    ["of another kind", '{"type": "Topology", "objects": {}}', "osm-kind", {}],
    ["without a collection", JSON.stringify([node(1, {})]), "osm-kind", {}],
    ["of one number", "5", "osm-kind", {}],
    ["in UTF-16", Buffer.from("\uFEFF{}", "utf16le"), "json-encoding", { line: 1 }],
    ["in Windows-1250", Buffer.from('{"elements":[{"a":"\x9c"}]}', "latin1"), "json-encoding", { line: 1 }],
  ])("%s is refused with a message", async (_, text, id, values) => {
    expect(await faultOf(() => readLeads(text))).toMatchObject({ id, values });
  });

  it("with one endless item is refused before it fills the memory", async () => {
    const text = `{"elements":[{"a":"${"x".repeat(33 * 1024 ** 2)}"}]}`;
    expect((await faultOf(() => readLeads(text))).id).toBe("json-long");
  });
});
