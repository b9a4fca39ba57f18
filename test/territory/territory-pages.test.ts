import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { list: pages, documentOf } = await getPageIndex("region");
const counties = pages.filter(({ path }) => /^\/powiaty\/[^/]+\/$/.test(path));
const municipalities = pages.filter(({ path }) => path.startsWith("/gminy/"));

describe("pages of places", () => {
  it("exist for every county and municipality", () => {
    expect(counties).toHaveLength(23);
    expect(municipalities).toHaveLength(144);
  });

  it("have the same figures on the map, in the table and in the lists", () => {
    const document = documentOf("/powiaty/");
    const shapes = [...document.querySelectorAll("main figure a[href^='/powiaty/']")];
    expect(shapes).toHaveLength(23);
    for (const shape of shapes) {
      const href = shape.getAttribute("href") ?? "";
      const row = document.querySelector(`table a[href="${href}"]`)?.closest("tr");
      const count = Number(textOf(row?.querySelector("td") ?? null));
      const name = `${textOf(row?.querySelector("th") ?? null)}, ${count} podmiot`;
      expect(textOf(shape.querySelector(".visually-hidden"))).toContain(name);
      const seated = documentOf(href).querySelectorAll("section[aria-labelledby=seated] h3").length;
      expect(seated, href).toBe(Math.min(count, 12));
    }
  });

  it("list each municipality of the county, and draw no map of places without borders", () => {
    for (const { path, document } of counties) {
      expect(document.querySelector("figure"), path).toBeNull();
      for (const row of document.querySelectorAll("table tbody tr"))
        expect(row.querySelector("a")?.getAttribute("href"), path).toMatch(/^\/(gminy|powiaty)\//);
    }
  });

  it("say that a municipality has no entities, and list the nearest ones with their distance", () => {
    const empty = municipalities.filter(
      ({ document }) => !document.querySelector("[aria-labelledby=seated] h3"),
    );
    expect(empty.length).toBeGreaterThan(50);
    for (const { path, document } of municipalities) {
      const nearest = [...document.querySelectorAll("[aria-labelledby=nearest] li")].map(textOf);
      expect(nearest.length, path).toBe(5);
      for (const item of nearest) expect(item, path).toMatch(/\d+ km, [1-9]\d* podmiot/);
      expect(
        nearest.map((item) => Number(/(\d+) km/.exec(item)?.[1])),
        path,
      ).toEqual(nearest.map((item) => Number(/(\d+) km/.exec(item)?.[1])).toSorted((a, b) => a - b));
    }
    for (const { document } of empty)
      expect(textOf(document.querySelector("[aria-labelledby=seated]"))).toContain("nie ma jeszcze podmiotu");
  });

  it("have no empty sections", () => {
    for (const { path, document } of [...counties, ...municipalities])
      for (const section of document.querySelectorAll("main section"))
        expect(section.querySelector("a, p, li, td"), `${path} ${section.outerHTML}`).not.toBeNull();
  });

  it("name who supports the place, or say that it is unknown, with a link to the official list", () => {
    for (const { path, document } of [...counties, ...municipalities]) {
      const place = document.querySelector("[aria-labelledby=place]");
      expect(textOf(place), path).toMatch(/Subregion\s*subregion [IV]/);
      expect(place?.querySelector('a[href^="https://wykazowes."]'), path).not.toBeNull();
    }
  });

  it("name the support centre of the subregion with its period and source, or say that it is unknown", () => {
    const centreOf = (path: string) => {
      const { document } = [...counties, ...municipalities].find((page) => page.path === path) ?? {};
      const label = [...(document?.querySelectorAll("dt") ?? [])].find(
        (term) => textOf(term) === "Ośrodek wsparcia subregionu",
      );
      return label?.nextElementSibling ?? null;
    };
    const torun = centreOf("/powiaty/powiat-lipnowski/");
    expect(textOf(torun)).toContain("Wzorcowy Ośrodek Wsparcia Ekonomii Społecznej w Toruniu");
    expect(torun?.querySelector('a[href="/podmioty/stowarzyszenie-lipowa-aleja/"]')).not.toBeNull();
    expect(textOf(torun)).toMatch(/2024.*2098/);
    expect(torun?.querySelector('a[href*="projekt-2"]')).not.toBeNull();
    expect(textOf(centreOf("/gminy/gmina-swiecie/"))).toContain(
      "Wzorcowy Ośrodek Wsparcia Ekonomii Społecznej w Świeciu",
    );
    expect(centreOf("/gminy/gmina-swiecie/")?.querySelector('a[href="/owes/owes-polany/"]')).not.toBeNull();
    expect(textOf(centreOf("/powiaty/bydgoszcz/"))).toContain("Nie znaleziono publicznego źródła");
  });

  it("are described in JSON-LD as areas with a TERYT code", () => {
    for (const page of [...counties, ...municipalities]) {
      const area = readJsonLd(page).find((record) => record["@type"] === "AdministrativeArea");
      expect(area?.["identifier"], page.path).toMatchObject({
        propertyID: "TERYT",
        value: expect.stringMatching(page.path.startsWith("/gminy/") ? /^04\d{5}$/ : /^04\d{2}$/),
      });
    }
    const torun = counties.filter(({ path }) => path === "/powiaty/torun/");
    const [list] = torun.flatMap(readJsonLd).filter((record) => record["@type"] === "ItemList");
    expect(list?.["numberOfItems"]).toBeGreaterThan(10);
  });
});
