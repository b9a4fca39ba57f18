import { expect, it } from "vitest";
import { entity, makeContent } from "#test/support/content-folder.ts";
import { exportDirectory, planExport } from "#test/support/own-export.ts";
import { faultOf } from "#test/support/table-import.ts";

/** The parts of the data that somebody may tear. */
type Torn = { size: number; fields: { id: string[] } };

const meadow = entity({ name: "Fundacja Łąka", point: { lat: 53.12, lon: 18.01 } });

it("a file from the directory that somebody edited tells columns, numbers and items that are not of the directory, and takes the others", async () => {
  const folder = makeContent({ "entities/laka.md": meadow });
  const csv = exportDirectory(folder, "csv en");
  const [header = "", ...lines] = csv.split("\r\n");
  const renamed = await planExport(folder, [header.replace("Website", "Web site"), ...lines].join("\r\n"));
  expect(renamed.source).toMatchObject({
    isPartial: true,
    notes: [{ id: "export-column", values: { name: "Web site", nearest: "Website" } }, {}],
  });
  const lost = await planExport(folder, csv.replace(/,\d\d\.\d+,/, ",north,"));
  expect(lost.source).toMatchObject({
    isPartial: true,
    notes: [{ id: "export-number", values: { column: "latitude", value: "north" } }, {}],
  });
  const foreign = '{"type":"Feature","id":"a","properties":{"name":"Other"}}';
  const geojson = exportDirectory(folder, "geojson pl").replace('"features":[', `"features":[${foreign},`);
  const hsds = exportDirectory(folder, "hsds pl").replace("[", '[{"id":"a","name":"Other"},');
  for (const text of [geojson, hsds]) {
    const { source, plan } = await planExport(folder, text);
    expect(source).toMatchObject({
      isPartial: true,
      notes: [{ id: "export-foreign", values: { place: 1, name: "Other" } }, {}],
    });
    expect(plan.items.map(({ state }) => state)).toEqual(plan.items.map(() => "unchanged"));
    expect(plan.gone).toEqual([]);
  }
});

it.each([
  ["a size of its own", (data: Torn) => void (data.size = 50_000_000)],
  ["an id less", (data: Torn) => void data.fields.id.pop()],
])("data of pages with %s are refused, because values would go to others", async (_, tear) => {
  const folder = makeContent({ "entities/laka.md": meadow });
  const data = JSON.parse(exportDirectory(folder, "json pl")) as Torn;
  tear(data);
  const fault = await faultOf(() => planExport(folder, JSON.stringify(data)));
  expect(fault).toMatchObject({ id: "export-torn", values: { column: "id" } });
});
