import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { TILE_HOST } from "#test/sites/site-plan.ts";
import { getPages, type BuiltPage } from "#test/sites/site.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const RED = { r: 200, g: 20, b: 20 };
const size = { viewport: { width: 1200, height: 900 } };
/** A page of its own, which draws no map. */
const EDITING_PAGE = "/redakcja/";
const { host } = new URL(TILE_HOST);

/** Answers in place of the tile server with red tiles, and records the requests. */
async function serveTiles(page: Page): Promise<string[]> {
  const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background: RED } })
    .png()
    .toBuffer();
  const asked: string[] = [];
  await page.route(`${TILE_HOST}/**`, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    const headers = { "Access-Control-Allow-Origin": "*" };
    await route.fulfill({ contentType: "image/png", headers, body: tile });
  });
  return asked;
}

/** The colour in a corner of the map, where there is no point. */
async function readCorner(page: Page): Promise<{ r: number; g: number; b: number }> {
  const picture = await page.locator("[data-part=map]").screenshot();
  const { data } = await sharp(picture)
    .extract({ left: 12, top: 12, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { r: data[0] ?? 0, g: data[1] ?? 0, b: data[2] ?? 0 };
}
const isRed = async (page: Page) => {
  const { r, g } = await readCorner(page);
  return r > 150 && g < 80;
};
const policyOf = ({ document }: BuiltPage) =>
  document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute("content");

describe("images from a tile server", () => {
  const portal = openPortal(size, "edited");

  it("are requested only after the visitor agrees, until that consent is withdrawn", async () => {
    const { page } = portal;
    const asked = await serveTiles(page);
    await portal.go("/podmioty/?view=map");
    await page.locator("[data-part=map] .map-point").first().waitFor();
    await page.getByText(`comes from another server: ${host}`).waitFor();
    expect(await page.getByText("Example tiles").isVisible()).toBe(false);
    expect(await page.getByText("It has no borders").isVisible()).toBe(true);
    expect(asked).toEqual([]);

    await page.getByRole("button", { name: `Load the base map from ${host}` }).click();
    await expect.poll(() => isRed(page), { timeout: 15_000 }).toBe(true);
    expect(await page.getByRole("link", { name: "Example tiles" }).isVisible()).toBe(true);
    expect(await page.getByText("It has no borders").isVisible()).toBe(false);
    expect(asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(await page.context().cookies()).toEqual([]);

    await page.reload();
    await expect.poll(() => isRed(page), { timeout: 15_000 }).toBe(true);
    await page.getByRole("button", { name: `Do not load the base map from ${host}` }).click();
    await expect.poll(() => isRed(page), { timeout: 15_000 }).toBe(false);
    await page.locator("[data-part=map] .map-point").first().waitFor();
    const before = asked.length;
    await page.reload();
    await page.locator("[data-part=map] .map-point").first().waitFor();
    expect(asked).toHaveLength(before);
  });

  it("extend the content security policy by their server and nothing else", async () => {
    for (const page of await getPages("edited")) {
      const policy = policyOf(page);
      if (page.path === EDITING_PAGE) expect(policy).toMatch(/^(?!.*https?:)/);
      else {
        expect(policy).toContain(`img-src 'self' data: ${TILE_HOST};`);
        expect(policy).toContain(`connect-src 'self' ${TILE_HOST};`);
        expect(policy?.match(/https?:/g)).toHaveLength(2);
      }
    }
  });
});

describe("a PMTiles file hosted by the portal", () => {
  const portal = openPortal(size, "ownMap");
  let complaints: string[];
  let asked: Set<string>;

  beforeEach(() => {
    [complaints, asked] = [[], new Set()];
    portal.page.on("request", (request) => asked.add(new URL(request.url()).host));
    portal.page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  });

  it("is drawn without asking for consent and without requests to other hosts", async () => {
    const { page } = portal;
    await portal.go("/podmioty/?view=map");
    await page.locator("[data-part=map] .map-point").first().waitFor();
    const water = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--color-accent-soft").trim(),
    );
    const toHex = ({ r, g, b }: { r: number; g: number; b: number }) =>
      `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    await expect.poll(async () => toHex(await readCorner(page)), { timeout: 15_000 }).toBe(water);
    expect(await page.getByRole("button", { name: /base map/ }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Example tiles" }).isVisible()).toBe(true);
    expect([...asked]).toEqual([new URL(portal.address).host]);
    expect(complaints).toEqual([]);
    for (const page of await getPages("ownMap")) expect(policyOf(page)).not.toMatch(/https?:/);
  });
});
