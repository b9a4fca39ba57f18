import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { getSite } from "#test/sites/site.ts";
import { readDataset } from "#test/support/directory-dataset.ts";
import { toDirectoryPage, type DirectoryPage } from "#test/support/directory-page.ts";
import { listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const { rows } = readDataset((await getSite("region")).folder);
const placed = rows.filter(({ point }) => point);

const portal = openPortal({ viewport: { width: 1280, height: 900 } });
let page: Page;
let directory: DirectoryPage;
let hosts: Set<string>;

beforeEach(() => {
  page = portal.page;
  directory = toDirectoryPage(page, portal.address);
  hosts = new Set();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
});

const points = (kind: string) => page.locator(`[data-part=map] .map-point[data-kind=${kind}]`);
const listed = () => page.locator("[data-part=map-list] li");
const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });
/** How many entities the points on the map represent, once they are drawn. */
const countDrawn = () =>
  page
    .locator("[data-part=map] .map-point")
    .evaluateAll((all) =>
      all.reduce((sum, point) => sum + (Number(point.textContent.replaceAll(/\D/g, "")) || 1), 0),
    );

describe("the map of the directory", () => {
  it("is loaded only when opened, and then shows every entity that has a place", async () => {
    const loaded: string[] = [];
    page.on("response", (response) => loaded.push(response.url()));
    await directory.open("?county=0463");
    await directory.found("Znaleziono");
    expect(loaded.filter((url) => /entity-map|maplibre/.test(url))).toEqual([]);
    await directory.open();
    await page.getByRole("radio", { name: "Mapa" }).check();
    await page.locator("[data-part=map] canvas").waitFor();
    await poll(countDrawn).toBe(placed.length);
    expect(directory.query().get("view")).toBe("map");
    expect(loaded.filter((url) => /maplibre-gl-worker/.test(url))).toHaveLength(1);
    expect(await page.getByText(/bez znanego adresu/).textContent()).toContain(
      String(rows.length - placed.length),
    );
    expect([...hosts]).toEqual([new URL(portal.address).host]);
  });

  it("shows only the filtered entities, on the map and in its list", async () => {
    await directory.open("?view=map");
    await poll(countDrawn).toBe(placed.length);
    await directory.facet("Powiat lub miasto").click();
    await directory.option("Toruń").check();
    const inTorun = placed.filter((row) => row.terms.county.includes("0463"));
    await poll(countDrawn).toBe(inTorun.length);
    expect(await listed().count()).toBe(inTorun.length);
    await directory.option("Toruń").uncheck();
    await poll(countDrawn).toBe(placed.length);
  });

  it("opens a place with the keyboard, marks its rows, and returns the focus", async () => {
    await directory.open("?view=map");
    const point = points("approximate").first();
    await point.focus();
    const name = (await point.getAttribute("aria-label")) ?? "";
    await page.keyboard.press("Enter");
    const link = page.locator(".maplibregl-popup a").first();
    await link.waitFor();
    const href = await link.getAttribute("href");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
    expect(await page.getByText("Punkt pokazuje środek gminy, a nie dokładny adres.").isVisible()).toBe(true);
    expect(await listed().first().getAttribute("data-chosen")).toBe("");
    expect(await listed().first().getByRole("link").getAttribute("href")).toBe(href);
    await page.keyboard.press("Escape");
    expect(await page.locator(".maplibregl-popup").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
    expect(await page.locator("[data-part=map-list] [data-chosen]").count()).toBe(0);
    await page.keyboard.press("Enter");
    await link.waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href}`);
  });

  it("opens a place from the list", async () => {
    await directory.open("?view=map&county=0414");
    const row = listed().nth(1);
    const name = (await row.getByRole("link").textContent()) ?? "";
    await row.getByRole("button").click();
    await page.locator(".maplibregl-popup").getByRole("link", { name }).waitFor();
    expect(await row.getAttribute("data-chosen")).toBe("");
    // The map glides to the place.
    await vi.waitFor(async () => {
      const [inner, outer] = await Promise.all([
        page.locator(".maplibregl-popup").boundingBox(),
        page.locator("[data-part=map]").boundingBox(),
      ]);
      expect(inner!.y).toBeGreaterThanOrEqual(outer!.y);
    }, 5000);
  });

  it("splits groups until each of their places can be opened", async () => {
    await directory.open("?view=map");
    await points("group").first().waitFor();
    for (let step = 0; step < 8 && (await points("group").count()) > 0; step += 1) {
      const group = await points("group").first().elementHandle();
      await group.press("Enter");
      await poll(() => group.evaluate((element) => element.isConnected)).toBe(false);
    }
    expect(await points("approximate").count()).toBeGreaterThan(0);
  });

  it.each(["light", "dark"] as const)("passes axe with a place open (%s)", async (scheme) => {
    const coloured = await portal.newPage({ colorScheme: scheme });
    await coloured.goto(`${portal.address}/podmioty/?view=map&county=0461`);
    await coloured.locator("[data-part=map] .map-point[data-kind=approximate]").first().click();
    await coloured.locator(".maplibregl-popup").waitFor();
    expect(await listFaults(coloured)).toEqual([]);
  });

  it.each([320, 360])("needs no sideways scrolling on a screen of %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await directory.open("?view=map&county=0461");
    await points("approximate").first().click();
    await page.locator(".maplibregl-popup").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("shows a message when the browser has no WebGL, and keeps the list", async () => {
    await page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: never[]
      ) {
        return kind.startsWith("webgl")
          ? null
          : (get as (...all: unknown[]) => never).call(this, kind, ...rest);
      } as typeof get;
    });
    await directory.open("?view=map&county=0463");
    await page.getByRole("alert").filter({ hasText: "nie obsługuje WebGL 2" }).waitFor();
    expect(await listed().count()).toBeGreaterThan(10);
  });
});
