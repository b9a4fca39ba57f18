import { describe, expect, it } from "vitest";
import { listFaults, readNeededWidth } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1200, height: 900 } });

const search = () => portal.page.locator("portal-search");
const status = () => search().getByRole("status");
const parts = () => search().getByRole("list", { name: "Z zapytania wynika:" });
const ask = async (query: string) => {
  await portal.go(`/szukaj/?q=${encodeURIComponent(query)}`);
  await status()
    .filter({ hasText: /\d|Nic nie/ })
    .waitFor();
};
const titles = () => portal.page.locator("[data-part=results] h3 a").allTextContents();

describe("what is understood of a query", () => {
  it("stands above the results as links to the filtered lists, and to the list of all parts", async () => {
    await ask("sala w toruniu");
    await parts().getByRole("link", { name: "Sale i sprzęt" }).waitFor();
    const place = parts().getByRole("link", { name: "Toruń" });
    expect(await place.getAttribute("href")).toContain("/podmioty/?municipality=0463011");
    await search().getByRole("link", { name: "Sale i sprzęt: Toruń" }).click();
    await portal.page.waitForURL(/\/sale-i-sprzet\/\?municipality=0463011/);
  });

  it("can be taken for ordinary words, which the address keeps until they are gone", async () => {
    await ask("fundacja w Toruniu");
    await parts().getByRole("button", { name: "Traktuj „Toruń” jak zwykłe słowo" }).click();
    await portal.page.waitForURL(/plain=toruniu/);
    await parts().getByRole("link", { name: "Toruń" }).waitFor({ state: "detached" });
    expect(await parts().getByRole("link", { name: "fundacja" }).isVisible()).toBe(true);
    await portal.page.reload();
    await parts().getByRole("link", { name: "fundacja" }).waitFor();
    expect(await parts().getByRole("listitem").count()).toBe(1);
    await search().getByLabel("Czego szukasz?").fill("fundacja");
    await portal.page.waitForURL((url) => url.search === "?q=fundacja");
  });

  it("puts pages of the place first and leaves nothing out", async () => {
    await ask("fundacja");
    const all = Number(/\d+/.exec((await status().textContent()) ?? "")?.[0]);
    await ask("fundacja w Toruniu");
    expect(Number(/\d+/.exec((await status().textContent()) ?? "")?.[0])).toBeGreaterThanOrEqual(all);
  });

  it("is told when a check digit is wrong", async () => {
    await ask("NIP 554-10-27-352");
    await parts().getByText("NIP 5541027352 (cyfra kontrolna się nie zgadza)").waitFor();
  });

  it("passes axe", async () => {
    await ask("sala w toruniu");
    expect(await listFaults(portal.page)).toEqual([]);
  });
});

describe("what has ended", () => {
  it("is marked in the results and can be left out, which the address keeps", async () => {
    await ask("zmyślony nabór z wynikami");
    const ended = portal.page.locator("[data-part=results] li", { hasText: "Zmyślony nabór z wynikami" });
    await ended.getByText("zakończone", { exact: true }).first().waitFor();
    const choice = search().getByRole("checkbox", { name: /^Pomiń zakończone \(\d+\)/ });
    await choice.check();
    await portal.page.waitForURL(/skip=ended/);
    await ended.waitFor({ state: "detached" });
    await search()
      .getByText(/\(ukryto: \d+\)/)
      .waitFor();
    await portal.page.reload();
    await status().filter({ hasText: /\d/ }).waitFor();
    expect(await choice.or(search().getByRole("checkbox", { name: /^Pomiń/ })).isChecked()).toBe(true);
    expect(await titles()).not.toContain("Zmyślony nabór z wynikami");
  });
});

describe("many results", () => {
  it("follow the ten best by kind, and a kind can be chosen", async () => {
    await ask("fundacja");
    await portal.page.getByRole("heading", { level: 2, name: "Najlepsze wyniki" }).waitFor();
    expect(await portal.page.locator("[data-part=results] > li").count()).toBe(10);
    const button = search()
      .getByRole("button", { name: /^Pokaż wszystkie: / })
      .first();
    const [, kind = "", count = ""] = /: (.+) \((\d+)\)/.exec((await button.textContent()) ?? "") ?? [];
    await button.click();
    await portal.page.waitForURL((url) => url.searchParams.get("kind") === kind);
    await status()
      .filter({ hasText: new RegExp(`^${count} `) })
      .waitFor();
    expect(await search().getByRole("checkbox", { name: kind }).isChecked()).toBe(true);
  });

  it("fit a phone", async () => {
    await portal.page.setViewportSize({ width: 360, height: 740 });
    await ask("fundacja w Toruniu");
    expect(await readNeededWidth(portal.page)).toBeLessThanOrEqual(360);
  });

  it("have the words that were asked for marked in any form", async () => {
    await ask("spółdzielni socjalnych");
    const marks = await portal.page.locator("[data-part=results] mark").allTextContents();
    expect(marks.map((mark) => mark.toLowerCase())).toContain("spółdzielnia");
  });
});

describe("the keyboard", () => {
  it("goes from the box over the results and back", async () => {
    await ask("fundacja");
    const { page } = portal;
    const box = search().getByLabel("Czego szukasz?");
    await box.focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    const [first, second] = await titles();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(first?.trim());
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(second?.trim());
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await box.inputValue()).toBe("");
  });
});

describe("where nothing is found", () => {
  it("the search shows ways that lead on", async () => {
    await ask("qqxxzzyy");
    const nothing = search().locator("[data-part=nothing]");
    await nothing.locator("svg").waitFor();
    expect(await nothing.getByRole("link", { name: "Podmioty" }).isVisible()).toBe(true);
    expect(await listFaults(portal.page)).toEqual([]);
  });

  it("the directory leads to the search for the same words", async () => {
    await portal.go("/podmioty/?q=qqxxzzyy");
    await portal.page.getByRole("link", { name: "Szukaj tych słów w całym portalu" }).click();
    await portal.page.waitForURL(/\/szukaj\/\?q=qqxxzzyy/);
  });
});
