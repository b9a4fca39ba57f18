import { parse } from "csv-parse/sync";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd, type BuiltPage } from "#test/sites/site.ts";

const { folder, pageOf } = await getPageIndex("region");
/** The text of a cell, with spaces between neighbouring elements. */
const textOf = (cell: Element): string =>
  [...cell.childNodes]
    .map((node) => ("innerHTML" in node ? ` ${textOf(node as Element)} ` : (node.textContent ?? "")))
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
const rowsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(`${selector} tbody tr`)].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => textOf(cell)),
  );
const multiYear = () => pageOf("/programy/program-2021-2023/");
const yearly = () => pageOf("/programy/program-2021/");

describe("the list of cooperation programmes", () => {
  it("shows both kinds and missing years, and is linked from every page", () => {
    const { document } = pageOf("/programy/");
    expect(document.querySelector("section[aria-labelledby=multi-year]")?.textContent).toContain("2021–2023");
    const items = [...document.querySelectorAll("section[aria-labelledby=yearly] li")];
    expect(items.map((item) => /20\d\d/.exec(item.textContent)?.[0])).toEqual(["2023", "2022", "2021"]);
    expect(items[1]?.textContent).toContain("brak danych");
    expect(pageOf("/").document.querySelector('header a[href="/programy/"]')).not.toBeNull();
  });
});

describe("a cooperation programme", () => {
  it("shows each task with its unit, money, goal and page of the portal, or says that one is missing", () => {
    const { document } = yearly();
    expect(rowsOf(document, "section[aria-labelledby=tasks] table")).toEqual([
      [
        "pkt 1 lit. a",
        "Publikacja dobrych praktyk działanie własne samorządu · Cel: Dobre praktyki są znane",
        "Biuro Współpracy",
        "1500 zł",
        expect.stringMatching(/^Dobre praktyki .+/),
      ],
      [
        "pkt 1 lit. b",
        "Użyczanie sal bez opłat, „ze sprzętem”",
        "brak danych",
        "250,50 zł",
        "na razie nie ma takiej strony",
      ],
      ["pkt 1 lit. c", "Sale i sprzęt w jednym spisie", "brak danych", "brak danych", "Sale i sprzęt"],
      ["pkt 2 lit. a", "Spotkanie na forum", expect.stringMatching(/Forum/)],
    ]);
    const hrefs = [...document.querySelectorAll("#task-1-a a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["/dobre-praktyki/", "/dobre-praktyki/wspolna-kuchnia/"]);
  });

  it("shows the shares of its budget and the remainder", () => {
    expect(rowsOf(multiYear().document, "section[aria-labelledby=budget]")).toEqual([
      ["Otwarte konkursy", "7500,30 zł", "60%"],
      ["Szkolenia", "2500,10 zł", "20%"],
      ["pozostała część", "2500,10 zł", "20%"],
    ]);
  });

  it("shows how far each indicator is, and its values as a chart with its table", () => {
    const { document } = multiYear();
    const progress = rowsOf(document, "section[aria-labelledby=indicators] > section");
    expect(progress.map((row) => row.at(-1))).toEqual([
      "60% drogi do celu w toku",
      "106,7% drogi do celu cel osiągnięty",
      "brak danych o wartościach",
    ]);
    const chart = document.querySelector("#indicator-przeszkoleni svg[role=img]");
    expect(chart?.getAttribute("aria-label")).toBe("Osoby przeszkolone: wartości w latach 2021–2023");
    expect(chart?.querySelectorAll("circle").length).toBe(2);
    expect(rowsOf(document, "#indicator-przeszkoleni")).toEqual([
      ["2021", "150 osób", "Źródło"],
      ["2022", "220 osób", "Źródło"],
    ]);
    // Nothing is known for 2022, so no line crosses it.
    const line = document.querySelector("#indicator-spoznione svg .line")?.getAttribute("d");
    expect(line).toMatch(/^M[\d. ]+M[\d. ]+$/);
  });

  it("links to the neighbouring programmes and to its evaluation", () => {
    const links = (page: BuiltPage) =>
      [...page.document.querySelectorAll("aside dd a")].map((link) => link.getAttribute("href"));
    expect(links(yearly())).toEqual(["/konsultacje/program-2021/", "/programy/program-2021-2023/"]);
    expect(links(multiYear())).toEqual([
      "https://urzad.example/uchwala-2020",
      "/programy/program-2023/",
      "/programy/program-2021/",
    ]);
    const consultation = pageOf("/konsultacje/program-2021/");
    expect(links(consultation)).toContain("/programy/program-2021/");
    const report = multiYear().document.querySelector("section[aria-labelledby=evaluations] a");
    expect(report?.getAttribute("href")).toBe("https://urzad.example/ewaluacja");
  });

  it("is published as schema.org Legislation once adopted, and as CreativeWork while a draft", () => {
    const record = (page: BuiltPage) => readJsonLd(page)[0] ?? {};
    expect(record(multiYear())).toMatchObject({
      "@type": "Legislation",
      legislationIdentifier: "XX/1/2020",
      legislationDate: "2020-12-10",
      temporalCoverage: "2021/2023",
    });
    expect(record(pageOf("/programy/program-2023/"))).toMatchObject({
      "@type": "CreativeWork",
      temporalCoverage: "2023",
      isBasedOn: "https://portal.example/programy/program-2021-2023/",
    });
  });
});

describe("the tables of a programme", () => {
  const read = (path: string) => readFileSync(join(folder, "programy", path), "utf8");

  it("are CSV that an independent parser reads", () => {
    const text = read("program-2021/zadania.csv");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const records = parse(text, { bom: true, delimiter: ";", record_delimiter: "\r\n" });
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([10]));
    expect(records.map((record) => record[4])).toEqual([
      "Zadanie",
      "Publikacja dobrych praktyk",
      "Użyczanie sal bez opłat, „ze sprzętem”",
      "Sale i sprzęt w jednym spisie",
      "Spotkanie na forum",
    ]);
    const values = parse<Record<string, string>>(read("program-2021-2023/wskazniki.csv"), {
      bom: true,
      delimiter: ";",
      columns: true,
    });
    expect(values.map((row) => [row["Identyfikator"], row["Rok"], row["Wartość"]])).toEqual([
      ["przeszkoleni", "2021", "150"],
      ["przeszkoleni", "2022", "220"],
      ["spoznione", "2021", "30"],
      ["spoznione", "2023", "8"],
      ["rezerwa", "", ""],
    ]);
  });

  it("are JSON with the address of the programme, and are left out when empty", () => {
    expect(JSON.parse(read("program-2021/zadania.json"))).toMatchObject({
      programme: "https://portal.example/programy/program-2021/",
      tasks: [{ id: "1-a", budget: 1500 }, { id: "1-b" }, { id: "1-c" }, { id: "2-a" }],
    });
    expect(existsSync(join(folder, "programy/program-2021/wskazniki.csv"))).toBe(false);
    expect(existsSync(join(folder, "programy/program-2023/zadania.csv"))).toBe(false);
  });
});
