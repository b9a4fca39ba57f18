import { describe, expect, it } from "vitest";
import { readNow } from "#src/core/time/read-now.ts";
import type { Page } from "playwright-core";
import { serveFolder } from "#scripts/browser/serve-folder.ts";
import { getSite } from "#test/sites/site.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const phone = { viewport: { width: 360, height: 740 } };
const portal = openPortal(phone);

const lists = {
  "/podmioty/": "article",
  "/podmioty/?county=0463&form=fundacja": "[data-view=list] li",
  "/podmioty/powiat/torun/": "article",
  "/podmioty/usluga/catering/": "article",
  "/podmioty/2/": "article",
  "/nabory/": "[data-terms]",
  "/nabory/?state=open": "[data-terms]",
  "/nabory/forma/kgw/": "[data-terms]",
  "/wydarzenia/": "[data-terms]",
  "/sale-i-sprzet/": "[data-terms]",
  "/sale-i-sprzet/?capacity=40": "[data-terms]",
  "/sale-i-sprzet/powiat/torun/": "[data-terms]",
  "/dobre-praktyki/": "article",
  "/publikacje/": "[data-terms]",
  "/aktualnosci/": "article",
  "/dyzury/": "[data-terms]",
  "/finansowanie/": "[data-terms]",
  "/wolontariat/": "[data-terms]",
  "/sieci/": "[data-terms]",
  "/poltora-procent/": "[data-terms]",
};

/** How far down the first visible element stands, in CSS pixels, apart from the notices in force above the page. */
const topOf = async (page: Page, selector: string) => {
  const first = page.locator(`main :is(${selector}):visible`).first();
  await first.waitFor();
  return first.evaluate((element) => {
    const notices = document.querySelector("body > header + section")?.getBoundingClientRect().height ?? 0;
    return Math.round(element.getBoundingClientRect().top + scrollY - notices);
  });
};
const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().height));

describe("the header", () => {
  it.each([320, 360, 768, 1024, 1280, 1600])("is one row at %i pixels, in every language", async (width) => {
    const page = await portal.newPage({ viewport: { width, height: 800 } });
    for (const path of ["/nabory/", "/en/nabory/"]) {
      await page.goto(portal.address + path);
      expect(await heightOf(page, "body > header"), path).toBeLessThanOrEqual(64);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        width,
      );
    }
  });

  it("shows the shortlist and other versions with the menu on a phone, with and without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await portal.newPage({ ...phone, javaScriptEnabled });
      await page.goto(`${portal.address}/nabory/`);
      const header = page.locator("body > header");
      expect(await header.getByRole("link", { name: "Szukaj" }).isVisible()).toBe(true);
      expect(await header.getByRole("link", { name: "Schowek" }).isVisible()).toBe(false);
      await header.locator("summary", { hasText: "Menu" }).click();
      for (const name of ["Schowek", "In English", "Łatwy tekst", "Dobre praktyki"])
        expect(await header.getByRole("link", { name }).isVisible(), name).toBe(true);
    }
  });

  it("leads with the keyboard from the menu to the links beside it, which Escape closes together", async () => {
    const { page } = portal;
    await portal.go("/nabory/");
    await page.locator("portal-menu summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("portal-menu .panel a").last().focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Schowek");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    expect(await page.locator("portal-menu .panel").isVisible()).toBe(false);
  });
});

describe("a list on a phone", () => {
  it.each(Object.entries(lists))("shows the first result of %s within 600 pixels", async (path, result) => {
    await portal.go(path);
    await portal.page.locator("main").waitFor();
    expect(await topOf(portal.page, result)).toBeLessThanOrEqual(600);
  });

  it("does not say what the directory is where conditions are chosen", async () => {
    await portal.go("/podmioty/?county=0463&form=fundacja");
    await portal.page.locator("[data-view=list] li").first().waitFor();
    expect(await portal.page.locator("main header .lead").isVisible()).toBe(false);
  });

  it("keeps the button of the filters in sight, and tells what they leave", async () => {
    const { page } = portal;
    await portal.go("/sale-i-sprzet/");
    const button = page.locator(".filters > summary");
    const items = page.locator("main [data-terms]:visible");
    await items.last().scrollIntoViewIfNeeded();
    expect(await button.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await button.click();
    await page.locator(".filters summary", { hasText: "Powiat lub miasto" }).click();
    await page.locator(".filters input[value='0463']").check();
    await page.getByRole("button", { name: "Pokaż 2 wyniki" }).click();
    expect((await button.textContent())?.replaceAll(/\s+/g, " ").trim()).toBe("Filtry (1)");
    expect(await items.count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
  });

  it("leads from the page of a value to the same result in the list with filters", async () => {
    const { page } = portal;
    await portal.go("/sale-i-sprzet/powiat/torun/");
    await page.getByRole("link", { name: "Filtry (1)" }).click();
    expect(new URL(page.url()).search).toBe("?county=0463");
    await page.locator("[role=status]", { hasText: /^2 \D/ }).waitFor();
  });

  it("counts what is left after an item has expired", async () => {
    const { page } = portal;
    await page.clock.setFixedTime(readNow().getTime() + 10 * 86_400_000);
    await portal.go("/wolontariat/");
    await page.getByText("Pomoc w ogrodzie społecznym").waitFor({ state: "detached" });
    const count = await page.locator("portal-listing [data-terms]:visible").count();
    expect(await page.locator("portal-listing [role=status]").textContent()).toMatch(
      new RegExp(`^${count} `),
    );
  });

  it("begins without scripts with its results too", async () => {
    const page = await portal.newPage({ ...phone, javaScriptEnabled: false });
    for (const path of ["/podmioty/", "/nabory/", "/sale-i-sprzet/", "/nabory/forma/kgw/"]) {
      await page.goto(portal.address + path);
      expect(await topOf(page, lists[path as keyof typeof lists]), path).toBeLessThanOrEqual(600);
    }
  });
});

describe("the start page on a phone", () => {
  it("is at most 5,000 pixels high, and has six doors", async () => {
    const { page } = portal;
    await portal.go("/");
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5000);
    expect(await page.locator(".doors > li").count()).toBe(6);
    expect(await page.locator("[role=group][aria-label] .count").count()).toBe(23);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("loads at most 90 KB, as hosts send it, fonts included", async () => {
    let bytes = 0;
    const { folder } = await getSite("region");
    const site = await serveFolder(folder, {
      isCompressed: true,
      onAnswer: (_path, size) => {
        bytes += size;
      },
    });
    await portal.page.goto(`${site.address}/`, { waitUntil: "networkidle" });
    site.close();
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(90_000);
  });
});

describe("the footer", () => {
  it("is folded on a phone, but for who runs the portal, with and without scripts", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await portal.newPage({ ...phone, javaScriptEnabled });
      await page.goto(`${portal.address}/wiedza/`);
      const footer = page.locator("body > footer");
      expect(await footer.evaluate((element) => element.clientHeight)).toBeLessThanOrEqual(260);
      expect(await footer.getByText("Wzorcowy Ośrodek Polityki Społecznej").isVisible()).toBe(true);
      expect(await footer.getByRole("link", { name: "Prywatność" }).isVisible()).toBe(false);
      await footer.locator("summary").click();
      expect(await footer.getByRole("link", { name: "Prywatność" }).isVisible()).toBe(true);
    }
  });

  it("is open where there is room", async () => {
    const page = await portal.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${portal.address}/wiedza/`);
    await page.locator("body > footer").getByRole("link", { name: "Prywatność" }).click();
    expect(new URL(page.url()).pathname).toBe("/prywatnosc/");
  });
});
