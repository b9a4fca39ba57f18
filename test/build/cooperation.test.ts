import { parse } from "csv-parse/sync";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../support/build-site.ts";
import { readJsonLd, readPages, type BuiltPage } from "../support/site.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
let folder: string;
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  const content = createTemporaryFolder();
  for (const part of ["valid-minimal", "cooperation"])
    cpSync(join(fixtures, part), content, { recursive: true });
  folder = buildSite(content, { SITE_URL: "https://example.org/portal/" });
  pages = new Map(readPages(folder).map((page) => [page.path, page]));
});

const pageOf = (path: string) => pages.get(path) ?? raise(path);
const raise = (path: string): never => {
  throw new Error(`no page ${path}`);
};
/** The text of a cell, words of neighbouring elements apart. */
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
const multiYear = () => pageOf("/programy/programme-2021-2023/");
const yearly = () => pageOf("/programy/programme-2021/");

describe("the list of cooperation programmes", () => {
  it("has both kinds, says the gap, and is linked from every page", () => {
    const { document } = pageOf("/programy/");
    expect(document.querySelector("section[aria-labelledby=multi-year]")?.textContent).toContain("2021–2023");
    const items = [...document.querySelectorAll("section[aria-labelledby=yearly] li")];
    expect(items.map((item) => /20\d\d/.exec(item.textContent)?.[0])).toEqual(["2023", "2022", "2021"]);
    expect(items[1]?.textContent).toContain("no data");
    expect(pageOf("/").document.querySelector('footer a[href="/portal/programy/"]')).not.toBeNull();
  });
});

describe("a cooperation programme", () => {
  it("shows each task with its unit, money, goal and page of the portal, or says that there is none", () => {
    const { document } = yearly();
    expect(rowsOf(document, "section[aria-labelledby=tasks] table")).toEqual([
      [
        "point 1 (a)",
        "Good practices are published the government’s own work · Goal: Good practices are known",
        "Office for Cooperation",
        "PLN 1,500",
        expect.stringMatching(/^Good practices .+/),
      ],
      [
        "point 1 (b)",
        'Rooms are lent free of charge, "with equipment"',
        "no data",
        "PLN 250.50",
        "no such page yet",
      ],
      ["point 2 (a)", "The Forum meets", expect.stringMatching(/Forum/)],
    ]);
    const hrefs = [...document.querySelectorAll("#task-1-a a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["/portal/dobre-praktyki/", "/portal/dobre-praktyki/shared-kitchen/"]);
  });

  it("shares out its money and names the rest", () => {
    expect(rowsOf(multiYear().document, "section[aria-labelledby=budget]")).toEqual([
      ["Open calls", "PLN 7,500.30", "60%"],
      ["Trainings", "PLN 2,500.10", "20%"],
      ["the rest", "PLN 2,500.10", "20%"],
    ]);
  });

  it("shows how far each indicator is, and its values as a chart with its table", () => {
    const { document } = multiYear();
    const progress = rowsOf(document, "section[aria-labelledby=indicators] > section");
    expect(progress.map((row) => row.at(-1))).toEqual([
      "60% of the way under way",
      "106.7% of the way target reached",
      "no values known",
    ]);
    const chart = document.querySelector("#indicator-trained svg[role=img]");
    expect(chart?.getAttribute("aria-label")).toBe("People trained: values in 2021–2023");
    expect(chart?.querySelectorAll("circle").length).toBe(2);
    expect(rowsOf(document, "#indicator-trained")).toEqual([
      ["2021", "150 people", "Source"],
      ["2022", "220 people", "Source"],
    ]);
    // Nothing is known of 2022, so no line leads over it.
    const line = document.querySelector("#indicator-late svg .line")?.getAttribute("d");
    expect(line).toMatch(/^M[\d. ]+M[\d. ]+$/);
  });

  it("leads to the programmes around it and to its evaluation", () => {
    const links = (page: BuiltPage) =>
      [...page.document.querySelectorAll("aside dd a")].map((link) => link.getAttribute("href"));
    expect(links(yearly())).toEqual([
      "/portal/konsultacje/consultation-2021/",
      "/portal/programy/programme-2021-2023/",
    ]);
    expect(links(multiYear())).toEqual([
      "https://example.org/act",
      "/portal/programy/programme-2023/",
      "/portal/programy/programme-2021/",
    ]);
    const consultation = pageOf("/konsultacje/consultation-2021/");
    expect(links(consultation)).toContain("/portal/programy/programme-2021/");
    const report = multiYear().document.querySelector("section[aria-labelledby=evaluations] a");
    expect(report?.getAttribute("href")).toBe("https://example.org/evaluation");
  });

  it("is legislation once adopted, and a work while a draft", () => {
    const record = (page: BuiltPage) => readJsonLd(page)[0] ?? {};
    expect(record(multiYear())).toMatchObject({
      "@type": "Legislation",
      legislationIdentifier: "XX/1/2020",
      legislationDate: "2020-12-10",
      temporalCoverage: "2021/2023",
    });
    expect(record(pageOf("/programy/programme-2023/"))).toMatchObject({
      "@type": "CreativeWork",
      temporalCoverage: "2023",
      isBasedOn: "https://example.org/portal/programy/programme-2021-2023/",
    });
  });
});

describe("the tables of a programme", () => {
  const read = (path: string) => readFileSync(join(folder, "programy", path), "utf8");

  it("are CSV that an independent reader understands", () => {
    const text = read("programme-2021/zadania.csv");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const records = parse(text, { bom: true, record_delimiter: "\r\n" });
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([10]));
    expect(records.map((record) => record[4])).toEqual([
      "Task",
      "Good practices are published",
      'Rooms are lent free of charge, "with equipment"',
      "The Forum meets",
    ]);
    const values = parse<Record<string, string>>(read("programme-2021-2023/wskazniki.csv"), {
      bom: true,
      columns: true,
    });
    expect(values.map(({ Id, Year, Value }) => [Id, Year, Value])).toEqual([
      ["trained", "2021", "150"],
      ["trained", "2022", "220"],
      ["late", "2021", "30"],
      ["late", "2023", "8"],
      ["reserve", "", ""],
    ]);
  });

  it("are JSON with the address of the programme, and are only where there is something in them", () => {
    expect(JSON.parse(read("programme-2021/zadania.json"))).toMatchObject({
      programme: "https://example.org/portal/programy/programme-2021/",
      tasks: [{ id: "1-a", budget: 1500 }, { id: "1-b" }, { id: "2-a" }],
    });
    expect(existsSync(join(folder, "programy/programme-2021/wskazniki.csv"))).toBe(false);
    expect(existsSync(join(folder, "programy/programme-2023/zadania.csv"))).toBe(false);
  });
});
