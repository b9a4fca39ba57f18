import type { Page } from "playwright-core";
import { readNow } from "#src/core/time/read-now.ts";
import { describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });
const list = "/sale-i-sprzet/";
/** Text without the spaces that keep words of Polish together. */
const plain = (texts: string[]) => texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
const names = async (page: Page) => plain(await page.locator("main li:visible h2").allTextContents());

describe("a barrier-free room for 40 in Toruń", () => {
  it("is found with the keyboard, and the filters are kept in the address", async () => {
    const { page } = portal;
    await portal.go(list);
    expect(await names(page)).toHaveLength(4);
    await page.locator("search details[open]").first().waitFor();
    const tabTo = async (selector: string) => {
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press("Tab");
        if (await page.locator(`${selector}:focus`).count()) return;
      }
      throw new Error(`${selector} is not reached by the keyboard`);
    };
    await tabTo("input[name=capacity]");
    await page.keyboard.type("40");
    const open = async (heading: string) => {
      await page.locator("search summary", { hasText: heading }).focus();
      await page.keyboard.press("Enter");
    };
    await open("Dostępność");
    await tabTo("input[value=wejscie-bez-progow]");
    await page.keyboard.press("Space");
    await open("Powiat lub miasto");
    await tabTo("input[value='0463']");
    await page.keyboard.press("Space");
    await page.getByRole("status").filter({ hasText: "1 sala lub sprzęt" }).waitFor();
    expect(await names(page)).toEqual(["Sala nad Wisłą"]);
    const query = new URL(page.url()).searchParams;
    expect([query.get("capacity"), query.get("features"), query.get("county")]).toEqual([
      "40",
      "wejscie-bez-progow",
      "0463",
    ]);
    await page.reload();
    expect(await names(page)).toEqual(["Sala nad Wisłą"]);
  });

  it("is found without scripts through static pages", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(portal.address + list);
    await page.locator("summary", { hasText: "Powiat lub miasto" }).last().click();
    await page.locator("a[href='/sale-i-sprzet/powiat/torun/']").click();
    expect(await names(page)).toEqual(["Mała sala na piętrze", "Sala nad Wisłą"]);
    const card = page.locator("main li", { hasText: "Sala nad Wisłą" });
    expect(plain(await card.allTextContents())[0]).toMatch(/60 osób.*wejście bez progów/);
    await card.getByRole("link", { name: "Sala nad Wisłą" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Sala nad Wisłą");
  });
});

describe("the page of a room", () => {
  it("shows when it is occupied, but not what for", async () => {
    await portal.go(`${list}sala-nad-wisla/`);
    const rows = plain(await portal.page.locator("table:has(caption) tbody tr").allTextContents());
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/^poniedziałek, .*17:00–19:00$/);
    expect(await portal.page.content()).not.toContain("Poufna narada");
  });

  it("says that availability is unknown when the calendar does not answer", async () => {
    await portal.go(`${list}mala-sala/`);
    await portal.page.getByText("kalendarza rezerwacji nie dało się odczytać").waitFor();
  });

  it("is linked from the page of its owner", async () => {
    await portal.go("/podmioty/fundacja-przykladowa/");
    const hrefs = await portal.page
      .locator("main a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toEqual(
      expect.arrayContaining([`${list}sala-nad-wisla/`, `${list}namiot/`, "/wolontariat/ogrod/"]),
    );
    expect(hrefs).not.toContain("/wolontariat/zbiorka/");
  });
});

describe("an offer for volunteers", () => {
  const titles = async () => plain(await portal.page.locator("main h3:visible").allTextContents());

  it("is listed while it is open", async () => {
    await portal.go("/wolontariat/");
    expect(await titles()).toEqual(
      expect.arrayContaining(["Korepetycje przez internet", "Pomoc w ogrodzie społecznym"]),
    );
    expect(await titles()).not.toContain("Zbiórka żywności sprzed miesiąca");
  });

  it("disappears from the list after its last day, together with the ways to apply", async () => {
    await portal.page.clock.setFixedTime(readNow().getTime() + 10 * 86_400_000);
    await portal.go("/wolontariat/");
    await portal.page.getByText("Pomoc w ogrodzie społecznym").waitFor({ state: "detached" });
    expect(await titles()).toContain("Korepetycje przez internet");
    await portal.go("/wolontariat/ogrod/");
    await portal.page.locator("a[href='https://example.org/ogrod']").waitFor({ state: "detached" });
  });

  it("keeps its page after its last day, with a note that it is over", async () => {
    await portal.go("/wolontariat/zbiorka/");
    await portal.page.getByText("Ta oferta już się zakończyła.").waitFor();
    expect(await portal.page.locator("main a[href^='mailto:']").count()).toBe(0);
  });
});
