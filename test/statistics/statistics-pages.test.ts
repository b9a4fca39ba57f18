import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import matter from "gray-matter";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

/** What is counted here is read from the files of the content, without any code of the portal. */
type File = {
  legalForm: string;
  address?: { municipality: string };
  founded?: string | number | Date;
  website?: string;
  contacts?: { email?: string; phone?: string }[];
  lifeCycle?: { state: string; since?: string };
  statuses?: { status: string; lostOn?: unknown; expiresOn?: unknown }[];
};
const { folder: dist, content: folder, pageOf } = await getPageIndex("region");
const filesOf = (collection: string) =>
  readdirSync(join(folder, collection)).filter((name) => /\.mdx?$/.test(name));
const all = filesOf("entities").map(
  (name) => matter(readFileSync(join(folder, "entities", name), "utf8")).data as File,
);
const working = all.filter(({ lifeCycle }) => lifeCycle?.state !== "closed");

const page = pageOf("/statystyki/");
const rowsOf = (section: string): Map<string, number> =>
  new Map(
    [...page.document.querySelectorAll(`section[aria-labelledby=${section}] tbody tr`)].map(
      (row) => [textOf(row.querySelector("th")), Number(textOf(row.querySelector("td")))] as const,
    ),
  );
const sum = (rows: Map<string, number>) => [...rows.values()].reduce((total, value) => total + value, 0);
const readCsv = (name: string) =>
  parse(readFileSync(join(dist, "statystyki", name), "utf8"), { bom: true, delimiter: ";" });
const count = (has: (file: File) => boolean) => working.filter(has).length;

describe("the numbers of the statistics", () => {
  it("match the files by legal form", () => {
    const forms = rowsOf("forms");
    expect(forms.get("Stowarzyszenia")).toBe(count(({ legalForm }) => legalForm === "stowarzyszenie"));
    expect(forms.get("Fundacje")).toBe(count(({ legalForm }) => legalForm === "fundacja"));
    expect(forms.size).toBe(new Set(working.map(({ legalForm }) => legalForm)).size);
    expect(sum(forms)).toBe(working.length);
  });

  it("match the files by county, including entities with an unknown seat", () => {
    const counties = rowsOf("counties");
    const inCounty = (code: string) =>
      count(({ address }) => address?.municipality.startsWith(code) === true);
    expect(counties.size).toBe(23 + 1);
    expect(counties.get("Toruń")).toBe(inCounty("0463"));
    expect(counties.get("powiat świecki")).toBe(inCounty("0414"));
    expect(counties.get("siedziba nieznana")).toBe(count(({ address }) => !address));
    expect(sum(counties)).toBe(working.length);
  });

  it("match the files by held status, founding year and completeness", () => {
    const holds = ({ statuses = [] }: File) =>
      statuses.some(
        ({ status, lostOn, expiresOn }) => status === "zakup-prospoleczny" && !lostOn && !expiresOn,
      );
    expect(rowsOf("statuses").get("Zakup Prospołeczny")).toBe(count(holds));
    const founded = rowsOf("founded");
    expect(founded.get("brak danych")).toBe(count((file) => file.founded === undefined));
    expect(sum(founded)).toBe(working.length);
    const yearOf = ({ founded: on }: File) =>
      on instanceof Date ? on.getUTCFullYear() : Number(String(on).slice(0, 4));
    expect(founded.get("2015–2019")).toBe(count((file) => yearOf(file) >= 2015 && yearOf(file) <= 2019));
    const parts = rowsOf("completeness");
    expect(parts.get("strona internetowa")).toBe(count(({ website }) => website !== undefined));
    expect(parts.get("telefon lub e-mail")).toBe(
      count(({ contacts = [] }) => contacts.some(({ email, phone }) => email ?? phone)),
    );
  });

  it("match the files by kind of entry", () => {
    const kinds = rowsOf("collections");
    expect(kinds.get("Podmioty")).toBe(all.length);
    expect(kinds.get("Dobre praktyki")).toBe(filesOf("good-practices").length);
    expect(kinds.get("Samorządy")).toBe(filesOf("local-governments").length);
  });

  it("match the changes in the files, each with its reason", () => {
    const section = page.document.querySelector("section[aria-labelledby=changes]");
    const closed = all.filter(({ lifeCycle }) => lifeCycle?.state === "closed");
    expect(closed.length).toBeGreaterThan(0);
    expect(textOf(section).match(/zakończenie działalności/g)?.length).toBeGreaterThanOrEqual(closed.length);
    const rows = [...(section?.querySelectorAll("tbody tr") ?? [])];
    for (const row of rows) {
      const reasons = [...row.querySelectorAll("li")].map(textOf);
      const founded = reasons.filter((reason) => reason.endsWith(": założenie")).length;
      expect(textOf(row.querySelector("td")).startsWith(founded > 0 ? `+${founded}` : ""), textOf(row)).toBe(
        true,
      );
    }
  });
});

describe("the files of the statistics", () => {
  const files = readdirSync(join(dist, "statystyki"));

  it("include CSV tables that an independent parser reads, with the same numbers as the page", () => {
    const tables = [...page.document.querySelectorAll("main a[href$='.csv']")];
    expect(tables.length).toBeGreaterThan(8);
    for (const link of tables) {
      const records = readCsv(link.getAttribute("href")?.split("/").at(-1) ?? "");
      expect(records.length).toBeGreaterThan(1);
      expect(new Set(records.map((record) => record.length)).size).toBe(1);
    }
    const written = new Map(
      readCsv("formy.csv")
        .slice(1)
        .map(([form = "", value]) => [form, Number(value)]),
    );
    expect(written).toEqual(rowsOf("forms"));
    expect(readCsv("zmiany.csv").every((record) => record.length === 6)).toBe(true);
  });

  it("include charts that are complete on their own", () => {
    const charts = files.filter((name) => name.endsWith(".svg"));
    expect(charts.length).toBeGreaterThan(7);
    for (const name of charts) {
      const svg = readFileSync(join(dist, "statystyki", name), "utf8");
      expect(XMLValidator.validate(svg), name).toBe(true);
      expect(svg, name).toMatch(/<title id="title">.+<\/title><desc id="desc">.+<\/desc>/);
    }
  });

  it("are published as a schema.org Dataset, and all exist", () => {
    const [dataset] = readJsonLd(page).filter((record) => record["@type"] === "Dataset");
    const files = dataset?.["distribution"] as { contentUrl: string; encodingFormat: string }[];
    expect(files.length).toBeGreaterThan(16);
    for (const { contentUrl, encodingFormat } of files) {
      expect(["text/csv", "image/svg+xml"]).toContain(encodingFormat);
      expect(existsSync(join(dist, new URL(contentUrl).pathname)), contentUrl).toBe(true);
    }
    expect(dataset?.["license"]).toContain("creativecommons.org");
  });
});
