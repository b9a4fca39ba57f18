import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { importBoundaries } from "#src/collections/boundaries/import/import-boundaries.ts";
import { fetchBoundaries } from "#src/collections/boundaries/import/fetch-boundaries.ts";
import { simplifyBoundaries } from "#src/collections/boundaries/import/simplify-boundaries.ts";
import { toBoundaries } from "#src/collections/boundaries/model.ts";
import { drawOutlines } from "#src/map/outlines.ts";
import { boundariesSchema } from "#src/collections/boundaries/schema.ts";
import { serveBoundaries, type ServedUnit, type ServiceHabits } from "#test/support/boundary-service.ts";
import { checkFolder, makeContent, TODAY } from "#test/support/content-folder.ts";
import { exampleUnits, square } from "#test/support/squares.ts";

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((service) => service.close()));

async function serve(units: ServedUnit[], habits: ServiceHabits) {
  const service = await serveBoundaries(units, habits);
  open.push(service);
  return service;
}

const formats = ["json", "gml"] as const;
const written = (folder: string) => join(folder, "territory/boundaries.topojson");
const importFrom = async (units: ServedUnit[], habits: ServiceHabits) => {
  const folder = makeContent({});
  const { url } = await serve(units, habits);
  return { folder, url, done: importBoundaries(folder, url, TODAY) };
};

describe("imported boundaries", () => {
  it.each(formats)("from %s pass the check and are drawn on the map", async (format) => {
    const { folder, url, done } = await importFrom(exampleUnits, { format });
    const { units, bytes } = await done;
    const text = readFileSync(written(folder), "utf8");
    expect([units, bytes]).toEqual([3, Buffer.byteLength(text)]);
    expect(checkFolder(folder)).toEqual(checkFolder(makeContent({})));
    const file = boundariesSchema().parse(JSON.parse(text));
    expect(file.source).toEqual({
      name: "Państwowy Rejestr Granic (PRG), GUGiK",
      url,
      licence: "CC BY 4.0",
      accessedOn: TODAY,
    });
    const real = toBoundaries(file, ["9801", "9861", "9801011", "9801023", "9861011"]);
    const { outlines, width, height } = drawOutlines(real!.topology, "counties", 1000);
    expect(outlines.map(({ id }) => id)).toEqual(["9801", "9861"]);
    expect(width / height).toBeGreaterThan(1.5);
    expect(outlines[0]?.path.match(/M/g)).toHaveLength(1);
    expect(toBoundaries(file, ["9801011", "9899011"])).toBeUndefined();
  });

  it("are the same from both formats", async () => {
    const texts = [];
    for (const format of formats) {
      const { folder, done } = await importFrom(exampleUnits, { format });
      await done;
      const { source, ...map } = JSON.parse(readFileSync(written(folder), "utf8")) as { source: object };
      texts.push(JSON.stringify(map), Object.keys(source).length);
    }
    expect(texts.slice(0, 2)).toEqual(texts.slice(2));
  });

  it("are requested over WFS 2.0.0 page by page, by the voivodeship's code", async () => {
    const units = Array.from({ length: 230 }, (_, index) =>
      square(`98${String(index).padStart(5, "0")}`, 18 + (index % 20) / 10, 52 + Math.floor(index / 20) / 10),
    );
    const { url, requests } = await serve(units, { format: "json" });
    expect(await fetchBoundaries(url, "98")).toHaveLength(230);
    expect(requests.map((query) => query.get("STARTINDEX"))).toEqual(["0", "100", "200"]);
    for (const query of requests)
      expect([query.get("VERSION"), query.get("TYPENAMES"), query.get("SRSNAME")]).toEqual([
        "2.0.0",
        "ms:A03_Granice_gmin",
        "EPSG:4326",
      ]);
  });

  it("are complete when the service supports neither paging nor filters", async () => {
    const features = Array.from({ length: 120 }, (_, index) => ({
      properties: { JPT_KOD_JE: `${index % 2 === 0 ? "98" : "04"}${String(index).padStart(5, "0")}` },
      geometry: square("", 20, 53).geometry,
    }));
    const body = JSON.stringify({ type: "FeatureCollection", features });
    const { url, requests } = await serve([], { format: "json", answer: { body } });
    expect(await fetchBoundaries(url, "98")).toHaveLength(60);
    expect(requests).toHaveLength(2);
  });

  it("are simplified until they fit the size limit, and every unit keeps a shape", () => {
    const features = [square("9801011", 20.4, 53.7), square("9801023", 20.5, 53.7)];
    const free = simplifyBoundaries(features);
    const tight = simplifyBoundaries(features, 700);
    expect(JSON.stringify(tight).length).toBeLessThanOrEqual(700);
    expect(JSON.stringify(free).length).toBeGreaterThan(700);
    expect(tight.objects.municipalities.geometries.map(({ id }) => id)).toEqual(["9801011", "9801023"]);
    expect(() => simplifyBoundaries(features, 50)).toThrow("size");
  });
});

describe("an import that fails", () => {
  const report =
    "<ows:ExceptionReport><ows:Exception><ows:ExceptionText>No such layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>";
  const [first, former, city, foreign] = exampleUnits as [ServedUnit, ServedUnit, ServedUnit, ServedUnit];
  it.each([
    ["status", exampleUnits, { status: 503, body: "" }, { status: 503 }],
    ["format", exampleUnits, { body: "<html><body>Przerwa techniczna</body></html>" }, {}],
    ["format", exampleUnits, { body: "{ broken" }, { start: "{ broken" }],
    ["format", exampleUnits, { body: '{"message":"x"}' }, {}],
    ["format", exampleUnits, { body: "" }, { start: "" }],
    ["service", exampleUnits, { body: report }, { reason: "No such layer" }],
    ["empty", [foreign], undefined, { voivodeship: "98" }],
    ["unknown-codes", [first, former, city, square("9899011", 21, 54)], undefined, { codes: "9899011" }],
    ["missing-codes", [first, city], undefined, { codes: "9801023" }],
  ] as const)("with the problem “%s” reports it and writes nothing", async (id, units, answer, values) => {
    const { folder, done } = await importFrom([...units], { format: "json", ...(answer && { answer }) });
    await expect(done).rejects.toMatchObject({ id, values });
    expect(existsSync(written(folder))).toBe(false);
  });

  it("keeps the existing boundaries", async () => {
    const folder = makeContent({ "territory/boundaries.topojson": "old" });
    const { url } = await serve([first], { format: "gml" });
    await expect(importBoundaries(folder, url, TODAY)).rejects.toMatchObject({ id: "missing-codes" });
    expect(readFileSync(written(folder), "utf8")).toBe("old");
    expect(readdirSync(join(folder, "territory"))).toEqual(["boundaries.topojson"]);
  });

  it("reports that the service does not answer or the content cannot be read", async () => {
    const service = await serveBoundaries([], { format: "json" });
    service.close();
    await expect(importBoundaries(makeContent({}), service.url, TODAY)).rejects.toMatchObject({
      id: "network",
    });
    const broken = makeContent({ "portal.yaml": "a: [" });
    await expect(importBoundaries(broken, service.url, TODAY)).rejects.toMatchObject({
      id: "content",
      values: { file: "portal.yaml" },
    });
  });
});
