import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ acceptDownloads: true });
let page: Page;

beforeEach(() => {
  page = portal.page;
});

const SHARED = "/schowek/?ids=fundacja-przykladowa,wtz-polana";
const { go } = portal;
const button = (name: string | RegExp) => page.getByRole("button", { name });
const columns = () => page.locator(".screen thead th a").allTextContents();
const countInHeader = () => page.locator("portal-shortlist-link a").textContent();
const said = () => page.locator("portal-shortlist [role=status]").textContent();
const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
async function pin(id: string) {
  await go(`/podmioty/${id}/`);
  await page.locator(`portal-pin[data-id="${id}"] button`).first().click();
}
const saved = async (download: Promise<Download>) => {
  const done = await download;
  return { name: done.suggestedFilename(), text: readFileSync(await done.path(), "utf8") };
};

describe("the shortlist", () => {
  it("keeps pinned entities, announces them, and compares them side by side", async () => {
    await pin("fundacja-laka");
    const status = page.locator("portal-shortlist-link [role=status]");
    expect(await status.textContent()).toBe("Przypięto. W schowku: 1.");
    await pin("wtz-polana");
    const pressed = page.locator("portal-pin button").first();
    expect(await pressed.getAttribute("aria-pressed")).toBe("true");
    expect(await pressed.innerText()).toContain("Przypięto ✓");
    expect(await countInHeader()).toBe("Schowek (2)");
    await page.getByRole("link", { name: "Schowek (2)" }).click();
    await page.getByText("2 podmioty w zestawieniu.").waitFor();
    expect(await columns()).toEqual(["Fundacja Łąka", expect.stringContaining("Polana")]);
    const forms = await page.locator("tr[data-fact=form] td").allTextContents();
    expect(forms).toEqual(["fundacja", "warsztat terapii zajęciowej"]);
  });

  it("keeps an entity that is pinned in a list, and speaks the language of the page", async () => {
    await go("/en/podmioty/");
    const card = page.locator("article", { has: page.getByRole("link", { name: "Fundacja Łąka" }) });
    await card.getByRole("button", { name: /^Pin\b/ }).click();
    expect(await card.getByRole("button").innerText()).toBe("Pinned ✓\n: Fundacja Łąka");
    expect(await page.locator("portal-shortlist-link [role=status]").textContent()).toBe(
      "Pinned. In the shortlist: 1.",
    );
    await go("/schowek/");
    await page.getByText("1 podmiot w zestawieniu.").waitFor();
    expect(await columns()).toEqual(["Fundacja Łąka"]);
  });

  it("removes an entity, undoes that, clears everything and says that it is empty", async () => {
    await pin("fundacja-laka");
    await pin("wtz-polana");
    await go("/schowek/");
    await button(/Usuń.*Łąka/).press("Enter");
    expect(await columns()).toHaveLength(1);
    expect(await said()).toBe("Usunięto: Fundacja Łąka. 1 podmiot w zestawieniu.");
    expect(await focused()).toBe("Cofnij usunięcie");
    await page.keyboard.press("Enter");
    expect(await columns()).toHaveLength(2);
    expect(await said()).toBe("Cofnięto. 2 podmioty w zestawieniu.");
    expect(await focused()).toBe(await said());
    await button("Wyczyść schowek").press("Enter");
    await page.getByText("Schowek jest pusty.").waitFor();
    expect(await said()).toBe("Schowek wyczyszczony.");
    expect(await countInHeader()).toBe("Schowek (0)");
    expect(await focused()).toBe("Cofnij usunięcie");
    await page.keyboard.press("Enter");
    expect(await columns()).toHaveLength(2);
  });

  it("rejects a twenty-first entity and says why", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `e${index}`);
    await go("/");
    await page.evaluate((list) => localStorage.setItem("spolecznik:shortlist", JSON.stringify(list)), ids);
    await pin("wtz-polana");
    await page.getByText("Schowek mieści 20 podmiotów.").waitFor({ state: "visible" });
    expect(await page.locator("portal-pin button").first().getAttribute("aria-pressed")).toBe("false");
  });

  it("says when the browser does not allow storage", async () => {
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
    await pin("wtz-polana");
    await page.getByText("Przeglądarka nie pozwala zapisać schowka").waitFor({ state: "visible" });
    await go("/schowek/");
    await page.locator("portal-shortlist").getByText("Przeglądarka nie pozwala").waitFor();
    await go(SHARED);
    await page.getByText("2 podmioty w zestawieniu.").waitFor();
  });

  it("follows changes made in another tab", async () => {
    await go("/schowek/");
    await page.getByText("Schowek jest pusty.").waitFor();
    const other = await page.context().newPage();
    await other.goto(`${portal.address}/podmioty/wtz-polana/`);
    await other.locator("portal-pin button").first().click();
    await page.getByText("1 podmiot w zestawieniu.").waitFor();
  });
});

describe("a shared list", () => {
  it("does not change the visitor's own list until it is kept, and then is merged into it", async () => {
    await pin("fundacja-laka");
    await go(SHARED);
    await page.getByText("2 podmioty w zestawieniu.").waitFor();
    expect(await countInHeader()).toBe("Schowek (1)");
    expect(await button(/^Usuń/).count()).toBe(0);
    await button("Zachowaj w moim schowku").click();
    expect(await countInHeader()).toBe("Schowek (3)");
    expect(new URL(page.url()).search).toBe("");
    expect(await columns()).toHaveLength(3);
  });

  it("shows its own address, without entities that are not in the directory", async () => {
    await go("/schowek/?ids=fundacja-przykladowa,nie-ma,%3Cscript%3E");
    await page.getByText("Części podmiotów z tej listy nie ma już w katalogu.").waitFor();
    const address = await page.getByLabel("Adres tej listy").inputValue();
    expect(address).toBe(`${portal.address}/schowek/?ids=fundacja-przykladowa`);
  });

  it("is saved as CSV and as vCards", async () => {
    await go(SHARED);
    await button("Pobierz CSV").waitFor();
    const csv = saved(page.waitForEvent("download"));
    await button("Pobierz CSV").click();
    const { name, text } = await csv;
    expect(name).toBe("schowek.csv");
    const lines = text.split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFPodmiot;Forma;/);
    expect(lines.slice(1, 3).map((line) => line.split(";")[1])).toEqual([
      "fundacja",
      "warsztat terapii zajęciowej",
    ]);
    const vcf = saved(page.waitForEvent("download"));
    await button("Pobierz wizytówki").click();
    const cards = ICAL.parse((await vcf).text) as unknown[];
    expect(cards).toHaveLength(2);
  });
});

describe("pages about entities", () => {
  it("link to the directory of a service in a county", async () => {
    await go("/zlecaj-pes/");
    const link = page.locator('a[data-filter="service=terapia-i-rehabilitacja&county=0414"]');
    expect(await link.getAttribute("href")).toBe("/podmioty/?service=terapia-i-rehabilitacja&county=0414");
  });

  it("show the QR code in print, even when its section is closed", async () => {
    await go("/podmioty/wtz-polana/");
    const code = page.getByRole("img", { name: /Kod QR/ });
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main details img").evaluate((code) => code.checkVisibility())).toBe(true);
  });

  it("work without JavaScript: no pins, a note in the shortlist, and counts that link to the service", async () => {
    const still = await portal.newPage({ javaScriptEnabled: false });
    await still.goto(`${portal.address}/podmioty/wtz-polana/`);
    expect(await still.locator("portal-pin button:visible").count()).toBe(0);
    await still.goto(`${portal.address}/schowek/`);
    const needs = still.locator("main noscript p");
    expect(await needs.isVisible()).toBe(true);
    expect(await needs.textContent()).toContain("Schowek wymaga JavaScriptu");
    await still.goto(`${portal.address}/zlecaj-pes/`);
    expect(await still.locator("td a").first().getAttribute("href")).toMatch(
      /^\/podmioty\/usluga\/[a-z-]+\/$/,
    );
  });
});
