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
  expect(await county.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/powiaty/powiat-torunski/");
  await page.getByRole("link", { name: "gmina wiejska Czernikowo" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/gminy/gmina-czernikowo/");
  expect(await page.locator("h1").textContent()).toContain("Czernikowo");
});

it("the map names every tile once, and a tile can be clicked", async () => {
  const { page } = portal;
  await portal.go("/powiaty/");
  const map = page.getByRole("group", { name: "Mapa powiatów" });
  const names = await map
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.querySelector(".visually-hidden")?.textContent));
  expect(names).toHaveLength(23);
  expect(new Set(names).size).toBe(23);
  await map.getByRole("link", { name: /^Bydgoszcz,/ }).click();
  await page.waitForURL("**/powiaty/bydgoszcz/");
});

it("the tiles fit a phone, keep their lines in forced colours, and leave the municipalities to a list", async () => {
  const page = await portal.newPage({
    viewport: { width: 360, height: 740 },
    forcedColors: "active",
    javaScriptEnabled: false,
  });
  await page.goto(`${portal.address}/powiaty/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const tiles = page.getByRole("group", { name: "Mapa powiatów" }).getByRole("link");
  for (const tile of await tiles.all()) {
    const { isCut, line, size } = await tile.evaluate((link) => ({
      isCut: link.scrollWidth > link.clientWidth || link.scrollHeight > link.clientHeight,
      line: getComputedStyle(link).borderTopStyle,
      size: link.getBoundingClientRect().width,
    }));
    expect([isCut, line, size >= 44]).toEqual([false, "solid", true]);
  }
  await page.goto(`${portal.address}/powiaty/powiat-torunski/`);
  expect(await page.locator("figure").count()).toBe(0);
  expect(await page.getByRole("link", { name: "gmina wiejska Czernikowo" }).isVisible()).toBe(true);
});
