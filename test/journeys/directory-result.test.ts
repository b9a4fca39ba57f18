import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { getSite } from "#test/sites/site.ts";
import { readDataset } from "#test/support/directory-dataset.ts";
import { toDirectoryPage, type DirectoryPage } from "#test/support/directory-page.ts";
import { listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";
import { parseCsv } from "#test/support/parse-csv.ts";

const dataset = readDataset((await getSite("region")).folder);
const SWIECIE = "0414093";
const TORUN = "0463";
const inTorun = dataset.rows.filter((row) => row.terms.county.includes(TORUN));

const portal = openPortal({ viewport: { width: 1200, height: 900 } });
let page: Page;
let directory: DirectoryPage;

beforeEach(() => {
  page = portal.page;
  directory = toDirectoryPage(page, portal.address);
});

describe("the result", () => {
  it("shows fifty rows at a time, and moves the focus to the fifty-first", async () => {
    await directory.open("?sort=freshness");
    await directory.found(`Znaleziono ${dataset.rows.length}`);
    expect(await directory.names()).toHaveLength(50);
    await page.getByRole("button", { name: "Pokaż więcej podmiotów" }).click();
    expect(await directory.names()).toHaveLength(dataset.rows.length);
    const place = await page.evaluate(() =>
      [...document.querySelectorAll("[data-view=list] a[data-field=name]")].indexOf(document.activeElement!),
    );
    expect(place).toBe(50);
  });

  it("shows the same result as a table, with distances and the stated order", async () => {
    await directory.open(`?near=${SWIECIE}&view=table`);
    await directory.found("Znaleziono");
    const table = page.getByRole("table", { name: "Podmioty w tabeli" });
    expect(await table.locator("tbody tr").count()).toBe(50);
    expect(await table.locator("th[data-order=distance]").getAttribute("aria-sort")).toBe("ascending");
    const cells = await table.locator("tbody [data-field=distance]").allTextContents();
    const kilometres = cells.map((text) =>
      text.startsWith("mniej") ? 0 : parseFloat(text.replace(",", ".")),
    );
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  });

  it("works from the keyboard alone", async () => {
    await directory.open();
    await page.getByLabel("Szukaj w katalogu").focus();
    const press = async (key: string, isThere: () => boolean) => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press(key);
        if (await page.evaluate(isThere)) return;
      }
      throw new Error(`${key} does not lead there`);
    };
    await press("Tab", () => document.activeElement?.closest("[data-facet=form]") !== null);
    await page.keyboard.press("Enter");
    await page.locator("[data-facet=form] label").first().waitFor();
    await press("Tab", () => document.activeElement?.matches("input[value=fundacja]") ?? false);
    await page.keyboard.press("Space");
    await directory.found("Znaleziono");
    expect(await page.evaluate(() => document.activeElement?.matches("input[value=fundacja]"))).toBe(true);
    await press("Tab", () => document.activeElement?.matches("[data-view=list] a") ?? false);
    await page.keyboard.press("Enter");
    await page.waitForURL(/podmioty\/[a-z0-9-]+\/$/);
  });

  it.each(["light", "dark"] as const)("passes axe as a list and as a table (%s)", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const view of ["list", "table"]) {
      await page.goto(
        `${portal.address}/podmioty/?county=${TORUN}&form=fundacja&near=${SWIECIE}&radius=100&view=${view}`,
      );
      await page.getByRole("status").filter({ hasText: "Znaleziono" }).waitFor();
      expect(await listFaults(page)).toEqual([]);
    }
  });

  it.each([320, 360])(
    "needs no sideways scrolling on a screen of %i pixels, where filters start closed",
    async (width) => {
      await page.setViewportSize({ width, height: 700 });
      await directory.open(`?county=${TORUN}&view=table`);
      await directory.found("Znaleziono");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.getByLabel("Gmina lub miasto").isVisible()).toBe(false);
      await page.getByText("Filtry (1)").click();
      await page.getByRole("button", { name: `Pokaż ${inTorun.length} ` }).click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    },
  );
});

describe("the downloaded result", () => {
  const download = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };

  it("is a CSV of the filtered rows with a Polish header", async () => {
    await directory.open(`?county=${TORUN}`);
    await directory.found("Znaleziono");
    const { name, text } = await download("CSV");
    expect(name).toBe("podmioty.csv");
    expect(text.startsWith("\uFEFFNazwa;Forma prawna;")).toBe(true);
    const [header = [], ...records] = parseCsv(text.slice(1), ";");
    expect(records.map((record) => record[header.indexOf("Identyfikator")])).toEqual(
      inTorun.map((row) => row.id),
    );
    expect(new Set(records.map((record) => record[header.indexOf("Powiat lub miasto")]))).toEqual(
      new Set(["Toruń"]),
    );
    expect(records[0]?.[header.indexOf("Strona w katalogu")]).toBe(portal.address + inTorun[0]?.href);
  });

  it("is a GeoJSON of the filtered rows, nearest first", async () => {
    await directory.open(`?service=catering&near=${SWIECIE}`);
    await directory.found("Znaleziono");
    const { name, text } = await download("GeoJSON");
    expect(name).toBe("podmioty.geojson");
    const { features } = JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Point>;
    const catering = dataset.rows.filter((row) => row.terms.service.includes("catering"));
    expect(features.map(({ id }) => id).toSorted()).toEqual(catering.map(({ id }) => id).toSorted());
    const distances = features.map(({ properties }) => properties?.["distance"] as number);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const [lon = 0, lat = 0] = features[0]?.geometry.coordinates ?? [];
    expect([Math.floor(lon), Math.floor(lat)]).toEqual([17, 53]);
  });

  it("is the whole directory when there are no filters", async () => {
    await directory.open();
    const { text } = await download("CSV");
    expect(parseCsv(text.slice(1), ";")).toHaveLength(dataset.rows.length + 1);
  });
});
