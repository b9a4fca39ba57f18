import { expect, it } from "vitest";
import { getPageIndex, type BuiltPage } from "#test/sites/site.ts";

const readMap = ({ document }: BuiltPage) => ({
  caption: document.querySelector("figcaption")?.textContent ?? "",
  tiles: [...document.querySelectorAll("figure [role=group] > ul")].map((list) => list.className),
  links: [...document.querySelectorAll("figure a:not(figcaption a)")].map((link) =>
    link.getAttribute("href"),
  ),
});

it("imported boundaries replace the tiles and name their source", async () => {
  const [tiled, real] = await Promise.all(
    (["minimal", "ownMap"] as const).map(async (name) =>
      readMap((await getPageIndex(name)).pageOf("/powiaty/")),
    ),
  );
  expect(tiled?.caption).toContain("is one tile");
  expect(tiled?.tiles).toEqual([expect.stringContaining("columns-2")]);
  expect(real?.tiles).toEqual([]);
  expect(real?.caption).toMatch(/Borders:\s*Państwowy Rejestr Granic \(PRG\), GUGiK, CC BY 4\.0\./);
  expect(real?.links).toEqual(["/powiaty/powiat-lesny/", "/powiaty/miasto-jeziorno/"]);
  expect(tiled?.links.toSorted()).toEqual(real?.links.map((link) => `/portal${link}`).toSorted());
});
