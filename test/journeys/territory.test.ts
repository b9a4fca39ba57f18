import { expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });

it("the map leads from the start page to a municipality, by keyboard and without JavaScript", async () => {
  const page = await portal.newPage({ javaScriptEnabled: false });
  await page.goto(portal.address);
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
});

it("the map names every shape once, and a shape can be clicked where it is drawn", async () => {
  const { page } = portal;
  await portal.go("/powiaty/");
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
});
