import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { importBoundaries } from "#src/collections/boundaries/import/import-boundaries.ts";
import { serveBoundaries } from "../support/boundary-service.ts";
import { buildSite } from "../support/build-site.ts";
import { readPages } from "../support/site.ts";
import { makeContent, TODAY } from "../unit/check/content-folder.ts";
import { exampleUnits } from "../unit/import/squares.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const readMap = (content: string) => {
  const folder = buildSite(content);
  folders.push(folder);
  const page = readPages(folder).find(({ path }) => path === "/powiaty/");
  return {
    caption: page?.document.querySelector("figcaption")?.textContent ?? "",
    links: [...(page?.document.querySelectorAll("figure svg a") ?? [])].map((link) =>
      link.getAttribute("href"),
    ),
  };
};

it("imported boundaries replace the schematic map and say where they are from", async () => {
  const content = makeContent({});
  const schematic = readMap(content);
  const { url, close } = await serveBoundaries(exampleUnits, { format: "gml" });
  await importBoundaries(content, url, TODAY);
  close();
  const real = readMap(content);
  expect(schematic.caption).toContain("A schematic map");
  expect(real.caption).not.toContain("schematic");
  expect(real.caption).toMatch(/Borders:\s*Państwowy Rejestr Granic \(PRG\), GUGiK, CC BY 4\.0\./);
  expect(real.links).toEqual(["/powiaty/powiat-lesny/", "/powiaty/miasto-jeziorno/"]);
  expect(real.links).toEqual(schematic.links);
});
