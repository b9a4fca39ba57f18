import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1000, height: 740 } });
let page: Page;

beforeEach(() => {
  page = portal.page;
});

const status = () => page.locator("portal-search").getByRole("status");
const titles = () => page.locator("[data-part=results] h3").allTextContents();
const trimmed = async () => (await titles()).map((title) => title.trim());
const search = async (query: string) => {
  await page.goto(`${portal.address}/szukaj/?q=${encodeURIComponent(query)}`);
  await status()
    .filter({ hasText: /\d|Nic nie/ })
    .waitFor();
  return trimmed();
};

describe("the search", () => {
  it("leads from the start page to the page of an entity", async () => {
    await page.goto(portal.address);
    await page.getByLabel("Czego szukasz?").fill("Fundacja Łąka");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Fundacja Łąka" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Fundacja Łąka" }).waitFor();
  });

  it.each([
    ["an inflected form", "spółdzielni socjalnych", "Spółdzielnia Socjalna „Borowe Smaki”"],
    ["a name without Polish letters", "swiatelko", "Fundacja „Światełko”"],
    ["an abbreviation", "WTZ Polana", "Warsztat Terapii Zajęciowej „Polana”"],
    ["a town", "Gostycyn", "Spółdzielnia Socjalna „Borowe Smaki”"],
    ["a county", "spółdzielnia powiat tucholski", "Spółdzielnia Socjalna „Borowe Smaki”"],
    ["a service", "catering", "Spółdzielnia Socjalna „Borowe Smaki”"],
  ])("finds by %s", async (_what, query, expected) => {
    expect(await search(query)).toContain(expected);
  });

  it("shows the line of a page that has a word which its name and summary lack", async () => {
    await search("Fundacja Łąka wolontariusze");
    const result = page.locator("[data-part=results] li").filter({ hasText: "Fundacja Łąka" });
    const line = result.first().locator("[data-field=line]");
    await line.filter({ hasText: "pomagają jej" }).waitFor();
    expect(await line.locator("mark").allTextContents()).toContain("wolontariusze");
  });

  it("shows the telephone that is asked for, and reads no page while saving data", async () => {
    await search("Fundacja Łąka telefon");
    await page.locator("[data-field=line]").getByText("52 600 00 02").first().waitFor();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await search("Fundacja Łąka telefon");
    await page.waitForTimeout(700);
    expect(await page.locator("[data-field=line]:not([hidden])").count()).toBe(0);
  });

  it.each(["0009990002", "9990002", "999-00-00-020", "9990000020", "999 000 00 20"])(
    "leads straight to the organisation with the number written as %s",
    async (number) => {
      await page.goto(`${portal.address}/szukaj/?q=${encodeURIComponent(number)}`);
      await page.waitForURL(/\/podmioty\/[a-z0-9-]+\/$/);
    },
  );

  it.each(["0009990999", "KRS 0000028800"])("finds nothing for %s, which no page has", async (number) => {
    await search(number);
    expect(await status().textContent()).toContain("Nic nie znaleziono");
  });

  it("announces the number of results in correct Polish and says when there are none", async () => {
    await search("qqqqxxxx");
    expect(await status().textContent()).toContain("Nic nie znaleziono");
    await search("Gostycyn");
    expect(await status().textContent()).toMatch(/^\d+ wynik(i|ów)?$/);
  });

  it("narrows results by filters, keeps the state in the address and supports going back", async () => {
    await search("spółdzielnia");
    const all = await status().textContent();
    await page.getByRole("checkbox", { name: /^Podmiot/ }).check();
    await page.waitForURL(/kind=Podmiot/);
    await status()
      .filter({ hasNotText: all ?? "" })
      .waitFor();
    const narrowed = await status().textContent();
    await page.reload();
    await status()
      .filter({ hasText: narrowed ?? "" })
      .waitFor();
    expect(await page.getByRole("checkbox", { name: /^Podmiot/ }).isChecked()).toBe(true);
    await page.goBack();
    await status()
      .filter({ hasText: all ?? "" })
      .waitFor();
  });

  it("shows correct counts", async () => {
    await search("spółdzielnia");
    const box = page.getByRole("checkbox", { name: /^Dobra praktyka/ });
    const label = await page.locator("label", { has: box }).textContent();
    const count = Number(/(\d+)\s*$/.exec(label ?? "")?.[1]);
    await box.check();
    await status()
      .filter({ hasText: new RegExp(`^${count} wynik`) })
      .waitFor();
  });

  it("works from the keyboard alone", async () => {
    await page.goto(`${portal.address}/szukaj/`);
    await page.getByLabel("Czego szukasz?").focus();
    await page.keyboard.type("Ciepłe Dłonie");
    await status().filter({ hasText: /\d/ }).waitFor();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches("[data-part=results] a") ?? false)) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/podmioty\/spolka-cieple-dlonie/);
  });
});

describe("the fonts of the search", () => {
  const watch = () => {
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    return (part: string) => asked.findIndex((path) => path.includes(part));
  };

  it("come after the answer to what the address asks", async () => {
    const find = watch();
    await search("catering");
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === "loaded"));
    expect(find(".woff2")).toBeGreaterThan(find("/records/"));
    expect(await page.locator("[data-waits]").count()).toBe(0);
  });

  it("wait for nothing where nothing is asked", async () => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${portal.address}/szukaj/`);
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === "loaded"));
  });
});

describe("the search without JavaScript", () => {
  it("says where the words are and leads to lists by letter, facet and section", async () => {
    const plain = await portal.newPage({ javaScriptEnabled: false });
    const ask = () => plain.goto(`${portal.address}/szukaj/?q=catering`);
    const where = plain.getByRole("navigation", { name: "Gdzie szukać" });
    await ask();
    await plain.getByText(/Szukane słowa zostały\sw\sadresie tej strony/).waitFor();
    await where.getByRole("link", { name: "W", exact: true }).click();
    await plain.getByRole("link", { name: "Warsztat Terapii Zajęciowej „Polana”" }).waitFor();
    await ask();
    await where.getByRole("link", { name: "Nabory i granty" }).click();
    await plain.getByRole("heading", { level: 1, name: /Nabory/ }).waitFor();
    await ask();
    await where.getByRole("link", { name: "Forma prawna" }).click();
    await plain.getByRole("link", { name: "spółdzielnia socjalna" }).click();
    await plain.getByRole("heading", { level: 1, name: "Spółdzielnia socjalna" }).waitFor();
    await plain.getByRole("link", { name: "Spółdzielnia Socjalna „Borowe Smaki”" }).click();
    await plain.getByRole("heading", { level: 1, name: "Spółdzielnia Socjalna „Borowe Smaki”" }).waitFor();
  });
});
