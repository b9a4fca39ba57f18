import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { HsdsOrganization } from "#src/directory/exports/hsds-types.ts";
import { getPageIndex, readJsonLd } from "#test/sites/site.ts";
import { validateHsds } from "#test/support/validate-data.ts";

const { folder, pageOf, documentOf } = await getPageIndex("region");
const read = (path: string) =>
  JSON.parse(gunzipSync(readFileSync(join(folder, path))).toString()) as HsdsOrganization[];

it("the whole directory is a valid HSDS file in each language", () => {
  const [polish, english] = [read("podmioty/hsds.json.gz"), read("en/podmioty/hsds.json.gz")];
  expect(validateHsds(polish)).toEqual([]);
  expect(validateHsds(english)).toEqual([]);
  expect(english).toHaveLength(polish.length);
});

it("has rooms and support centres as services of who lends and runs them, at their own places", () => {
  const services = read("podmioty/hsds.json.gz").flatMap((one) => one.services ?? []);
  const rooms = services.filter(({ url }) => url?.includes("/sale-i-sprzet/"));
  expect(rooms.map(({ status }) => status)).toEqual(rooms.map(() => "active"));
  const placed = rooms.filter((room) => room.service_at_locations);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.map((room) => room.service_at_locations?.[0]?.location?.name)).toEqual(
    placed.map(({ name }) => name),
  );
  const centres = services.filter(({ url }) => url?.includes("/owes/"));
  expect(centres.map(({ status }) => status)).toContain("active");
  expect(centres.find(({ status }) => status === "active")?.service_areas?.length).toBeGreaterThan(0);
});

it("is offered on the first page of the list with its licence, to people and to machines", () => {
  const link = documentOf("/podmioty/").querySelector("a[download$='.hsds.json.gz']");
  expect(link?.getAttribute("href")).toBe("/podmioty/hsds.json.gz");
  expect(link?.parentElement?.querySelector("[rel=license]")?.textContent).toBe("CC0 1.0");
  expect(documentOf("/podmioty/2/").querySelector("a[download$='.hsds.json.gz']")).toBeNull();
  expect(readJsonLd(pageOf("/podmioty/"))).toContainEqual(
    expect.objectContaining({
      "@type": "Dataset",
      license: link?.parentElement?.querySelector("[rel=license]")?.getAttribute("href"),
      distribution: [expect.objectContaining({ encodingFormat: "application/gzip" })],
    }),
  );
});
