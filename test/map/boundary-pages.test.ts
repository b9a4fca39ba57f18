import { expect, it } from "vitest";
import { getPageIndex, type BuiltPage } from "#test/sites/site.ts";

const readMap = ({ document }: BuiltPage) => ({
  caption: document.querySelector("figcaption")?.textContent ?? "",
  links: [...document.querySelectorAll("figure svg a")].map((link) => link.getAttribute("href")),
});

it("imported boundaries replace the schematic map and name their source", async () => {
  const [schematic, real] = await Promise.all(
    (["minimal", "ownMap"] as const).map(async (name) =>
      readMap((await getPageIndex(name)).pageOf("/powiaty/")),
    ),
  );
  expect(schematic?.caption).toContain("A schematic map");
  expect(real?.caption).not.toContain("schematic");
  expect(real?.caption).toMatch(/Borders:\s*Państwowy Rejestr Granic \(PRG\), GUGiK, CC BY 4\.0\./);
  expect(real?.links).toEqual(["/powiaty/powiat-lesny/", "/powiaty/miasto-jeziorno/"]);
  expect(schematic?.links).toEqual(real?.links.map((link) => `/portal${link}`));
});
