import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { getSite } from "#test/sites/site.ts";
import { readDataset } from "#test/support/directory-dataset.ts";
import { toDirectoryPage, type DirectoryPage } from "#test/support/directory-page.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const dataset = readDataset((await getSite("region")).folder);
const TORUN = "0463";
const inTorun = dataset.rows.filter((row) => row.terms.county.includes(TORUN));

const portal = openPortal({ viewport: { width: 1200, height: 900 } });
let page: Page;
let directory: DirectoryPage;

beforeEach(() => {
  page = portal.page;
  directory = toDirectoryPage(page, portal.address);
});

describe("the directory as a tool", () => {
  it("finds catering near Świecie from a social cooperative", async () => {
    await directory.open();
    await directory.facet("Usługa lub produkt").click();
    await directory.option("catering").check();
    await directory.facet("Forma prawna").click();
    await directory.option("spółdzielnia socjalna").check();
    await page.getByLabel("Gmina lub miasto").selectOption({ label: "Świecie" });
    await page.getByLabel("Najdalej").selectOption({ label: "50 km" });
    await directory.found(/^Znaleziono 1 podmiot$/);
    expect(await directory.names()).toEqual(["Spółdzielnia Socjalna „Borowe Smaki”"]);
    expect(await page.locator("[data-view=list] [data-field=distance]").textContent()).toMatch(
      /^4\d\skm \(do środka gminy\)$/,
    );
    await page.getByLabel("Najdalej").selectOption({ label: "10 km" });
    await directory.found("Żaden podmiot");
    await page.getByRole("button", { name: "Usuń warunek: do 10 km" }).click();
    await page.getByRole("link", { name: "Spółdzielnia Socjalna „Borowe Smaki”" }).click();
    await page.getByRole("heading", { level: 1, name: "Borowe Smaki" }).waitFor();
  });

  it("opens the services for visitors who come from the start page to order", async () => {
    await page.goto(portal.address);
    await page.getByRole("link", { name: "Zamów usługę lub produkt" }).click();
    await directory.option("catering").check();
    await directory.found("Znaleziono");
    expect(directory.query().get("service")).toBe("catering");
  });

  it("leaves the page unchanged and loads no data until it is used", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${portal.address}/podmioty/`, { waitUntil: "networkidle" });
    expect(asked.filter((path) => /dane\.json|\/pagefind\//.test(path))).toEqual([]);
    expect(await page.locator("[data-part=static] article").count()).toBe(50);
    await directory.facet("Status lub znak").click();
    await page.locator("[data-facet=status] label").first().waitFor();
    expect(asked).toContain("/podmioty/dane.json");
    expect(await page.locator("[data-part=static]").isVisible()).toBe(true);
  });

  it("asks once for its data where its address asks for something, before its other scripts", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.route("**/_astro/DirectoryTool.*.js", async (route) => {
      await expect.poll(() => asked).toContain("/podmioty/dane.json");
      await route.continue();
    });
    await page.goto(`${portal.address}/podmioty/?county=${TORUN}`);
    await directory.found(`Znaleziono ${inTorun.length}`);
    expect(asked.filter((path) => path === "/podmioty/dane.json")).toHaveLength(1);
  });

  it("keeps its state in the address across reload, back and forward", async () => {
    await directory.open();
    await directory.facet("Powiat lub miasto").click();
    await directory.option("Toruń").check();
    await directory.found(`Znaleziono ${inTorun.length}`);
    await page.getByLabel("Tabela").check();
    await page.getByLabel("Kolejność:").selectOption("freshness");
    expect([
      directory.query().getAll("county"),
      directory.query().get("view"),
      directory.query().get("sort"),
    ]).toEqual([[TORUN], "table", "freshness"]);
    await page.reload();
    await directory.found(`Znaleziono ${inTorun.length}`);
    expect(await directory.option("Toruń").isChecked()).toBe(true);
    expect(await page.getByLabel("Tabela").isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    expect(directory.query().get("view")).toBeNull();
    await page.locator("[data-view=list]").waitFor();
    await page.goBack();
    await page.locator("[data-part=static]").waitFor();
    expect(await directory.option("Toruń").isChecked()).toBe(false);
    await page.goForward();
    await directory.found(`Znaleziono ${inTorun.length}`);
    expect(await directory.names()).toHaveLength(inTorun.length);
  });

  it("shows correct counts that follow the other facets", async () => {
    await directory.open(`?county=${TORUN}`);
    await directory.found(`Znaleziono ${inTorun.length}`);
    await directory.facet("Forma prawna").click();
    const expected = inTorun.filter((row) => row.terms.form.includes("fundacja")).length;
    expect(await directory.optionText("fundacja")).toMatch(new RegExp(`(?<!\\d)${expected}\\s*$`));
    await directory.option("fundacja").check();
    await directory.found(new RegExp(`^Znaleziono ${expected} podmiot`));
    const bydgoszcz = dataset.rows.filter(
      ({ terms }) => terms.county.includes("0461") && terms.form.includes("fundacja"),
    );
    expect(await directory.optionText("Bydgoszcz")).toMatch(new RegExp(`(?<!\\d)${bydgoszcz.length}\\s*$`));
    await directory.option("Bydgoszcz").check();
    await directory.found(`Znaleziono ${expected + bydgoszcz.length}`);
  });

  it("removes conditions by their chips and moves the focus to the remaining ones", async () => {
    await directory.open(`?county=${TORUN}&form=fundacja`);
    await page.getByRole("button", { name: "Usuń warunek: Toruń" }).press("Enter");
    await page.waitForURL((url) => !url.searchParams.has("county"));
    await page.waitForFunction(() => document.activeElement?.closest("[data-part=chips]") !== null);
    await page.getByRole("button", { name: "Wyczyść" }).click();
    await page.locator("[data-part=static]").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("finds by words, with the search of the whole portal, together with facets", async () => {
    await directory.open();
    await page.getByLabel("Szukaj w katalogu").fill("spółdzielni socjalnych");
    await page.waitForURL(/q=/);
    await directory.found("Znaleziono");
    expect(await directory.names()).toContain("Spółdzielnia Socjalna „Borowe Smaki”");
    expect(await page.getByLabel("Kolejność:").inputValue()).toBe("relevance");
    await directory.facet("Usługa lub produkt").click();
    await directory.option("catering").check();
    await page.waitForURL(/service=catering/);
    await directory.found(/^Znaleziono [12] podmiot/);
    const shown = await directory.names();
    const catering = dataset.rows.filter((row) => row.terms.service.includes("catering"));
    expect(catering.map((row) => row.name)).toEqual(expect.arrayContaining(shown));
  });

  it("measures distance from the device without sending its position anywhere", async () => {
    const located = await portal.newPage({
      geolocation: { latitude: 53.4096, longitude: 18.4474 },
      permissions: ["geolocation"],
    });
    const asked: string[] = [];
    located.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
    await located.goto(`${portal.address}/podmioty/`);
    await located.getByRole("button", { name: "Użyj mojego położenia" }).click();
    await located.getByText("Najbliższa gmina: Świecie").waitFor();
    await located.locator("[data-view=list] [data-field=distance]").first().waitFor();
    expect(located.url()).toMatch(/\?near=device$/);
    expect(asked.join(" ")).not.toMatch(/53[.,]40|18[.,]44/);
    await located.reload();
    await located.getByRole("status").filter({ hasText: "Znaleziono" }).waitFor();
    expect(await located.getByRole("button", { name: /w pobliżu/ }).count()).toBe(0);
  });
});

describe("the directory without JavaScript", () => {
  it("offers lists by municipality, and by county and service, instead of the filters", async () => {
    const plain = await portal.newPage({ javaScriptEnabled: false });
    await plain.goto(`${portal.address}/podmioty/`);
    expect(await plain.getByLabel("Szukaj w katalogu").isVisible()).toBe(false);
    expect(await plain.locator("article").first().isVisible()).toBe(true);
    const navigation = plain.getByRole("navigation", { name: "Przeglądaj według" });
    await navigation.getByText("Gmina", { exact: true }).click();
    await navigation.getByRole("link", { name: "gmina wiejska Gostycyn" }).click();
    await plain.getByRole("heading", { level: 1, name: "Gmina wiejska Gostycyn" }).waitFor();
    await plain.getByRole("link", { name: "Filtry (1)" }).click();
    await navigation.getByText("Powiat lub miasto", { exact: true }).click();
    await navigation.getByRole("link", { name: "powiat tucholski" }).click();
    await plain
      .getByRole("navigation", { name: "Co można zamówić" })
      .getByRole("link", { name: "catering" })
      .click();
    await plain.getByRole("heading", { level: 1, name: "Catering – powiat tucholski" }).waitFor();
    expect(await plain.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
    expect(await plain.locator('link[rel="canonical"]').getAttribute("href")).toMatch(
      /\/podmioty\/powiat\/powiat-tucholski\/catering\/$/,
    );
    await plain.getByRole("link", { name: "Spółdzielnia Socjalna „Borowe Smaki”" }).click();
    await plain.getByRole("heading", { level: 1, name: "Borowe Smaki" }).waitFor();
  });
});
