import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal();
const PRACTICE = "/dobre-praktyki/wspolna-kuchnia/";
let page: Page;

beforeEach(async () => {
  page = portal.page;
  await portal.go(PRACTICE);
});

const dialog = () => page.locator("portal-gallery dialog");
const isOpen = () => dialog().evaluate((element: HTMLDialogElement) => element.open);
const shown = () => dialog().locator("img").getAttribute("alt");
const focused = () => page.evaluate(() => document.activeElement?.querySelector("img")?.alt ?? "");

describe("the gallery", () => {
  it("offers modern formats in several widths, and reserves space before a picture is loaded", async () => {
    const picture = page.locator("portal-gallery picture").first();
    const types = await picture
      .locator("source")
      .evaluateAll((all) => all.map((one) => one.getAttribute("type")));
    expect(types).toEqual(["image/avif", "image/webp"]);
    const srcset = await picture.locator("source").first().getAttribute("srcset");
    expect(srcset?.match(/ \d+w/g)).toEqual([" 360w", " 720w", " 1080w"]);
    const image = picture.locator("img");
    expect(Number(await image.getAttribute("width")) / Number(await image.getAttribute("height"))).toBe(1.5);
    expect(await image.getAttribute("style")).toBeNull();
  });

  it("is browsed with the keyboard alone, and returns the focus", async () => {
    await page.locator("portal-gallery a").first().focus();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(true);
    expect(await shown()).toBe("Plama koloru numer 1");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toBe("Plama koloru numer 3");
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toBe("Plama koloru numer 1");
    await page.keyboard.press("End");
    expect(await dialog().locator("figcaption").textContent()).toMatch(/Podpis 3.*fot\. Test.*3 z 3/s);
    expect(await listFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    await expect.poll(focused).toBe("Plama koloru numer 3");
  });

  it("shows the large version, and is closed by its button", async () => {
    await page.locator("portal-gallery a").nth(1).click();
    const image = dialog().locator("img");
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1920);
    await page.getByRole("button", { name: "Poprzednie zdjęcie" }).click();
    expect(await shown()).toBe("Plama koloru numer 1");
    await page.getByRole("button", { name: "Zamknij" }).click();
    expect(await isOpen()).toBe(false);
  });

  it("links to the large version without scripts", async () => {
    const plain = await portal.newPage({ javaScriptEnabled: false });
    await plain.goto(portal.address + PRACTICE);
    await plain.locator("portal-gallery a").first().click();
    expect(plain.url()).toMatch(/\.webp$/);
  });
});

describe("the follow-up of a forum", () => {
  it("shows the answers to its survey as a table with bars", async () => {
    await portal.go("/forum/forum-wzorcowe/forum-wzorcowe-02/");
    await page.getByRole("heading", { name: "Po forum" }).waitFor();
    const table = page.getByRole("table", { name: "Czy forum było dla Ciebie przydatne?" });
    expect(await table.getByRole("row").first().textContent()).toMatch(/Odpowiedź.*Osoby.*Udział/s);
    expect(await table.getByRole("row", { name: /zdecydowanie tak 30 75%/ }).count()).toBe(1);
    expect(await table.locator("svg").count()).toBe(3);
  });
});
