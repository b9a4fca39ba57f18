import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1200, height: 900 } });
const missing = (route: Route) => route.fulfill({ status: 404, body: "" });
const cut = (route: Route) => route.abort("internetdisconnected");

const torn = (route: Route) => route.fulfill({ body: '{"version":' });

/** The file as it is, with a byte of its middle changed. */
async function damage(route: Route) {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  const middle = Math.floor(body.length / 2);
  body[middle] = (body[middle] ?? 0) ^ 0xff;
  await route.fulfill({ response, body });
}

describe("a search that cannot be answered", () => {
  it.each([
    ["a part of the index is missing", "**/pagefind/index/*", missing],
    ["a part of the index is damaged", "**/pagefind/index/*", damage],
    ["the list of parts is missing", "**/pagefind/*.pf_meta*", missing],
    ["the list of parts is damaged", "**/pagefind/*.pf_meta*", damage],
    ["the engine is missing", "**/pagefind/wasm.*", missing],
    ["the entry is not what it should be", "**/pagefind/pagefind-entry.json*", torn],
    ["there is no network", "**/pagefind/**", cut],
    ["the worker cannot be loaded", "**/search-worker*", cut],
    ["the records are missing", "**/pagefind/records/*", missing],
  ])("says so and finds once all is there again: %s", async (_what, address, fault) => {
    const { page } = portal;
    await page.route(address, fault);
    await portal.go("/szukaj/?q=catering");
    const search = page.locator("portal-search");
    await search.getByRole("status").filter({ hasText: "Wyszukiwarka nie odpowiada" }).waitFor();
    expect(await search.getByRole("link", { name: "pełną listę podmiotów" }).isVisible()).toBe(true);
    expect(await page.getByText("Nic nie znaleziono").count()).toBe(0);
    await page.unrouteAll({ behavior: "wait" });
    await search.getByRole("button", { name: "Spróbuj ponownie" }).click();
    await page.locator("[data-part=results] a").first().waitFor();
    expect(await search.getByRole("button", { name: "Spróbuj ponownie" }).isVisible()).toBe(false);
  });

  it("is not taken for one without results when the lists of words are missing", async () => {
    const { page } = portal;
    await page.route("**/pagefind/words*", missing);
    await page.route("**/pagefind/words/**", missing);
    await portal.go("/szukaj/?q=qqxxqqxx");
    await page.getByRole("status").filter({ hasText: "Wyszukiwarka nie odpowiada" }).waitFor();
  });

  it("says so in English", async () => {
    await portal.page.route("**/pagefind/index/*", missing);
    await portal.go("/en/szukaj/?q=catering");
    await portal.page.getByRole("status").filter({ hasText: "The search does not respond" }).waitFor();
    await portal.page.getByRole("button", { name: "Try again" }).waitFor();
  });
});

describe("the directory", () => {
  it.each([
    ["its data", "**/podmioty/dane.json", "?county=0463"],
    ["the index of the search", "**/pagefind/index/*", "?q=catering"],
  ])("keeps its list and offers to try again without %s", async (_what, address, query) => {
    const { page } = portal;
    await page.route(address, missing);
    await portal.go(`/podmioty/${query}`);
    await page.getByRole("status").filter({ hasText: "Nie udało się wczytać katalogu" }).waitFor();
    expect(await page.locator("[data-part=static] a").first().isVisible()).toBe(true);
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: "Spróbuj ponownie" }).click();
    await page.getByRole("status").filter({ hasText: "Znaleziono" }).waitFor();
  });
});

describe("the map of the directory", () => {
  it.each([
    ["its worker", "**/*maplibre-gl-worker*", cut],
    ["the boundaries", "**/powiaty/granice.json", missing],
    ["whole boundaries", "**/powiaty/granice.json", torn],
  ])("says so, keeps its list and can be opened again without %s", async (_what, address, fault) => {
    const { page } = portal;
    await page.route(address, fault);
    await portal.go("/podmioty/?view=map");
    await page.getByRole("alert").filter({ hasText: "Mapa nie odpowiada" }).waitFor();
    expect(await page.locator("[data-part=map-list] li").first().isVisible()).toBe(true);
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: "Spróbuj ponownie" }).click();
    await page.locator("[data-part=map] .map-point").first().waitFor();
    expect(await page.getByRole("alert").filter({ hasText: "Mapa" }).count()).toBe(0);
  });
});
