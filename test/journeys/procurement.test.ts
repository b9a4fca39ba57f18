import { describe, expect, it } from "vitest";
import { listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 360, height: 740 } });
const rows = () => portal.page.locator("portal-service-table tbody tr:visible");

describe("services and counties on a phone", () => {
  it("are two selects and a list, which leads to the directory narrowed by both", async () => {
    const { page } = portal;
    await portal.go("/zlecaj-pes/");
    const all = await rows().count();
    expect(await page.locator("portal-service-table td.county:visible").count()).toBe(0);
    const county = page.getByLabel("Powiat lub miasto");
    await county.selectOption({ label: "Toruń" });
    const narrowed = await rows().count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    expect(await page.locator("portal-service-table [role=status]").textContent()).toMatch(
      new RegExp(`^${narrowed} usłu`),
    );
    const link = rows().first().locator("td.county a");
    expect(new URL((await link.getAttribute("href")) ?? "", page.url()).search).toMatch(
      /^\?service=[a-z-]+&county=0463$/,
    );
    const service = await rows().first().getAttribute("data-service");
    await page.getByLabel("Usługa lub produkt").selectOption(service);
    expect(await rows().count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await listFaults(page)).toEqual([]);
  });

  it("are a list of services with pages of their own without scripts", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(`${portal.address}/zlecaj-pes/`);
    expect(await page.getByLabel("Powiat lub miasto").isVisible()).toBe(false);
    await page.locator("portal-service-table tbody a").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/podmioty\/usluga\//);
  });
});

describe("what scrolls sideways on a phone", () => {
  it.each(["/zlecaj-pes/", "/sieci/", "/samorzady/", "/kalendarz/", "/nabory/", "/powiaty/", "/wiedza/"])(
    "is on %s nothing but a named region that the keyboard reaches",
    async (path) => {
      await portal.go(path);
      const scrolling = await portal.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("body, body *")]
          .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 2)
          .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
          .map((element) => [element.tabIndex, element.ariaLabel ?? ""]),
      );
      for (const [tabIndex, label] of scrolling) expect([tabIndex, label !== ""]).toEqual([0, true]);
      expect(await portal.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );
});

it("the current page is told from the others in forced colours", async () => {
  const page = await portal.newPage({ viewport: { width: 1280, height: 800 }, forcedColors: "active" });
  await page.goto(`${portal.address}/kalendarz/`);
  const colourOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link).backgroundColor);
  expect(await colourOf("header a[aria-current]")).not.toBe(await colourOf("header a:not([aria-current])"));
});
