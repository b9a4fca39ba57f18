import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await startBrowser();
  site = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

it("leads from the start page over the map to a municipality, by keyboard and without JavaScript", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address);
  await page.locator('main a[href="/powiaty/"]').first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/powiaty/");
  const county = page.getByRole("link", { name: /^powiat toruński, \d+ podmiot/ });
  for (let step = 0; step < 80; step += 1) {
    if (await county.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  const shape = county.locator("path");
  expect(await shape.evaluate((path) => getComputedStyle(path).strokeWidth)).toBe("8px");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/powiaty/powiat-torunski/");
  await page.getByRole("link", { name: /^gmina wiejska Czernikowo, \d+ podmiot/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/gminy/gmina-czernikowo/");
  expect(await page.locator("h1").textContent()).toContain("Czernikowo");
  await page.close();
});

it("names every shape of the map once, and one is clicked where it is drawn", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/powiaty/`);
  const map = page.getByRole("group", { name: "Mapa powiatów" });
  const names = await map
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
  expect(names).toHaveLength(23);
  expect(new Set(names).size).toBe(23);
  await map
    .getByRole("link", { name: /^Bydgoszcz,/ })
    .locator("text")
    .click({ force: true });
  await page.waitForURL("**/powiaty/bydgoszcz/");
  await page.close();
});
