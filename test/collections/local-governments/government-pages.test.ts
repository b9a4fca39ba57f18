import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { folder, byPath: pages, pageOf } = await getPageIndex("region");
const { document } = pageOf("/samorzady/");
const rows = [...document.querySelectorAll("tbody[data-county] tr")];
const cellsOf = (row: Element) => [...row.querySelectorAll("th, td")].map(textOf);

describe("the table of local governments", () => {
  it("links every county and municipality once, with a city with county rights as one", () => {
    const hrefs = rows.map((row) => row.querySelector("a")?.getAttribute("href") ?? "");
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.filter((href) => href.startsWith("/powiaty/"))).toHaveLength(23);
    expect(hrefs.filter((href) => href.startsWith("/gminy/"))).toHaveLength(144 - 4);
    for (const href of hrefs) expect(pages.has(href), href).toBe(true);
  });

  it("has totals that match its rows", () => {
    const known = (column: number) =>
      rows.filter((row) => /^(jest|projekt)$/.test(cellsOf(row)[column] ?? "")).length;
    const totals = [...document.querySelectorAll("[aria-labelledby=coverage] dd strong")].map(textOf);
    expect(totals).toEqual([1, 2, 3, 4].map((column) => `${known(column)} z ${rows.length}`));
    expect(known(1)).toBe(2);
    expect(textOf(document.querySelector("[aria-labelledby=coverage]"))).toContain(
      "Brak danych nie znaczy, że urząd czegoś nie ma",
    );
  });

  it("can be downloaded as CSV with the same rows, read by an independent parser", () => {
    const text = readFileSync(join(folder, "samorzady/kompletnosc.csv"), "utf8");
    const records = parse<Record<string, string>>(text, { bom: true, delimiter: ";", columns: true });
    expect(records.map((record) => record["Samorząd"])).toEqual(rows.map((row) => cellsOf(row)[0]));
    const torun = records.find((record) => record["TERYT"] === "0463");
    expect(torun).toMatchObject({ "Rada pożytku": "jest", Samorząd: "Toruń" });
    expect(records.every((record) => /^04\d{2}(\d{3})?$/.test(record["TERYT"] ?? ""))).toBe(true);
  });
});

describe("the page of a unit", () => {
  it("shows the contact for organisations, the programmes by year and the council, with sources", () => {
    const section = pageOf("/powiaty/bydgoszcz/").document.querySelector("[aria-labelledby=government]");
    expect(section?.querySelector('a[href="mailto:ngo@urzad-miasta.example"]')).not.toBeNull();
    expect(textOf(section)).toContain("Biuro Zmyślonej Współpracy");
    expect(textOf(section)).toContain("uchwała nr XVIII/417/19");
    expect(textOf(section)).toContain("Zmyślona Rada Działalności Pożytku");
    expect(section?.querySelectorAll("[aria-labelledby=sources] li").length).toBeGreaterThan(2);
  });

  it("is the same for a city with county rights at both levels", () => {
    const [county, municipality] = ["/powiaty/torun/", "/gminy/gmina-torun/"].map((path) =>
      textOf(pageOf(path).document.querySelector("[aria-labelledby=government]")),
    );
    expect(county).toBe(municipality);
    expect(county).toContain("Kadencja: 2023–2025");
  });

  it("says when nothing is known, and how an office can add its data", () => {
    const section = pageOf("/gminy/gmina-nieszawa/").document.querySelector("[aria-labelledby=government]");
    expect(textOf(section)).toContain("nie ma jeszcze danych");
    expect(section?.querySelector('a[href="/dane-samorzadu/"]')).not.toBeNull();
  });

  it("describes the government in JSON-LD, with its contact", () => {
    const organisation = readJsonLd(pageOf("/powiaty/bydgoszcz/")).find(
      (record) => record["@type"] === "GovernmentOrganization",
    );
    expect(organisation).toMatchObject({
      name: "Zmyślony Urząd Miasta",
      contactPoint: { "@type": "ContactPoint", email: "ngo@urzad-miasta.example" },
    });
    const types = readJsonLd(pageOf("/gminy/gmina-nieszawa/")).map((record) => record["@type"]);
    expect(types).not.toContain("GovernmentOrganization");
  });
});
