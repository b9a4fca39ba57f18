import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serveFolder } from "#scripts/browser/serve-folder.ts";
import { startBrowser } from "#scripts/browser/start-browser.ts";
import { buildSite } from "../support/build-site.ts";
import { makePmtiles } from "../support/make-pmtiles.ts";
import { readPages } from "../support/site.ts";
import { fixture, makeContent } from "../unit/check/content-folder.ts";

const RED = { r: 200, g: 20, b: 20 };
const credit = "attribution: { name: Example tiles, url: https://tiles.example.org/ }";
const withMap = (map: string) =>
  buildSite(
    makeContent({
      "portal.yaml": `${readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8")}\nmap: { ${map}, ${credit} }\n`,
    }),
  );

/** Serves red tiles and remembers what it was asked for. */
async function serveTiles() {
  const tile = await sharp({ create: { width: 256, height: 256, channels: 3, background: RED } })
    .png()
    .toBuffer();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "Content-Type": "image/png", "Access-Control-Allow-Origin": "*" }).end(tile);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { host: `127.0.0.1:${port}`, asked, close: () => server.close() };
}

let browser: Browser;
let page: Page;
const folders: string[] = [];
beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The colour in a corner of the map, where no point is. */
async function readCorner(): Promise<{ r: number; g: number; b: number }> {
  const picture = await page.locator("[data-part=map]").screenshot();
  const { data } = await sharp(picture)
    .extract({ left: 12, top: 12, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { r: data[0] ?? 0, g: data[1] ?? 0, b: data[2] ?? 0 };
}
const isRed = async () => {
  const { r, g } = await readCorner();
  return r > 150 && g < 80;
};
const policies = (folder: string) =>
  readPages(folder).map(({ document }) =>
    document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute("content"),
  );

describe("pictures from a tile server", () => {
  it("are asked for only when the visitor agrees, until the visitor changes that", async () => {
    const tiles = await serveTiles();
    const folder = withMap(`raster: "http://${tiles.host}/{z}/{x}/{y}.png"`);
    folders.push(folder);
    const site = await serveFolder(folder);
    await page.goto(`${site.address}/podmioty/?view=map`);
    await page.locator("[data-part=map] .map-point").first().waitFor();
    await page.getByText(`comes from another server: ${tiles.host}`).waitFor();
    expect(await page.getByText("Example tiles").isVisible()).toBe(false);
    expect(await page.getByText("A schematic map").isVisible()).toBe(true);
    expect(tiles.asked).toEqual([]);

    await page.getByRole("button", { name: `Load the base map from ${tiles.host}` }).click();
    await expect.poll(isRed, { timeout: 15_000 }).toBe(true);
    expect(await page.getByRole("link", { name: "Example tiles" }).isVisible()).toBe(true);
    expect(await page.getByText("A schematic map").isVisible()).toBe(false);
    expect(tiles.asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(await page.context().cookies()).toEqual([]);

    await page.reload();
    await expect.poll(isRed, { timeout: 15_000 }).toBe(true);
    await page.getByRole("button", { name: `Do not load the base map from ${tiles.host}` }).click();
    await expect.poll(isRed, { timeout: 15_000 }).toBe(false);
    await page.locator("[data-part=map] .map-point").first().waitFor();
    const before = tiles.asked.length;
    await page.reload();
    await page.locator("[data-part=map] .map-point").first().waitFor();
    expect(tiles.asked).toHaveLength(before);
    site.close();
    tiles.close();
  });

  it("widen the content security policy by their server and nothing else", () => {
    const folder = withMap('raster: "https://tiles.example.org/{z}/{x}/{y}.png"');
    folders.push(folder);
    for (const policy of policies(folder)) {
      expect(policy).toContain("img-src 'self' data: https://tiles.example.org;");
      expect(policy).toContain("connect-src 'self' https://tiles.example.org;");
      expect(policy?.match(/https?:/g)).toHaveLength(2);
    }
  });
});

describe("a PMTiles file of the portal's own", () => {
  it("is drawn without a question and without another host", async () => {
    const folder = withMap("pmtiles: /map/region.pmtiles");
    folders.push(folder);
    mkdirSync(join(folder, "map"));
    writeFileSync(join(folder, "map/region.pmtiles"), makePmtiles("water"));
    const site = await serveFolder(folder);
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).host));
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${site.address}/podmioty/?view=map`);
    await page.locator("[data-part=map] .map-point").first().waitFor();
    const water = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--color-accent-soft").trim(),
    );
    const toHex = ({ r, g, b }: { r: number; g: number; b: number }) =>
      `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    await expect.poll(async () => toHex(await readCorner()), { timeout: 15_000 }).toBe(water);
    expect(await page.getByRole("button", { name: /base map/ }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Example tiles" }).isVisible()).toBe(true);
    expect([...asked]).toEqual([new URL(site.address).host]);
    expect(complaints).toEqual([]);
    for (const policy of policies(folder)) expect(policy).not.toMatch(/https?:/);
    site.close();
  });
});
