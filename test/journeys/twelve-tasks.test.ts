import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";
import { toVisitor, type Visitor } from "#test/support/visitor.ts";

const MOST_TAPS = 4;
const SCREEN = 740;

/** Without motion a fragment is reached at once, so that what is scrolled by hand alone is counted. */
const portal = openPortal({
  viewport: { width: 360, height: SCREEN },
  acceptDownloads: true,
  reducedMotion: "reduce",
});
let page: Page;
let visitor: Visitor;

const link = (name: string | RegExp): Locator => page.getByRole("link", { name }).first();
const button = (name: string | RegExp): Locator => page.getByRole("button", { name }).first();
const main = () => page.locator("main");

/** Asks the search of the start page: an entry and a confirmation. */
async function search(words: string) {
  await visitor.enter(page.getByLabel("Czego szukasz?"), words);
  await visitor.confirm();
}

beforeEach(async () => {
  page = portal.page;
  visitor = toVisitor(page);
  await portal.go("/");
});

afterEach(() => {
  expect(visitor.taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(visitor.scrolled).toBeLessThanOrEqual(SCREEN);
});

describe("on a phone, within four taps and one screen of scrolling, somebody finds", () => {
  it("catering near a town", async () => {
    await search("catering Tuchola");
    await visitor.find(link(/Borowe Smaki/));
  });

  it("the telephone of a workshop of occupational therapy", async () => {
    await search("WTZ Świecie");
    await visitor.tap(link(/Polana/));
    await visitor.find(link("Zadzwoń"));
    expect(await link("Zadzwoń").getAttribute("href")).toMatch(/^tel:\+?\d{9,}$/);
  });

  it("a room for 30 people that a wheelchair enters", async () => {
    await visitor.tap(link(/Zarezerwuj salę/));
    await visitor.tap(link("wejście bez progów"));
    await visitor.find(main().locator("article", { hasText: "60 osób" }));
  });

  it("the support centre of a municipality", async () => {
    await visitor.tap(link("Znajdź swój OWES"));
    await visitor.choose(page.getByLabel("Twoja gmina"), "Toruń (miasto)");
    await visitor.tap(button("Pokaż ośrodek"));
    await visitor.find(main().locator("portal-support-finder .result .name"));
  });

  it("how to found a rural women's circle", async () => {
    await visitor.tap(link(/Załóż i prowadź/));
    await visitor.tap(link(/Jak założyć koło/));
    await visitor.find(main().getByRole("heading", { level: 2 }).first());
  });

  it("the laureates of an edition of an award", async () => {
    await visitor.tap(page.locator("portal-menu summary"));
    await visitor.tap(link("Nagrody"));
    await visitor.tap(link("Złote Wiosło"));
    await visitor.tap(link("2023"));
    await visitor.find(
      main()
        .locator("section", { hasText: "2023" })
        .getByRole("link", { name: /Przystań/ }),
    );
  });

  it("the next deadline, and puts it into a calendar", async () => {
    await visitor.tap(link(/Zapisz się na szkolenie/));
    const saved = page.waitForEvent("download");
    await visitor.tap(link(/^Dodaj do kalendarza: /));
    const text = readFileSync(await (await saved).path(), "utf8");
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
  });

  it("the number of a public benefit organisation of a city", async () => {
    await visitor.tap(link("Przekaż 1,5% podatku"));
    await visitor.find(
      main()
        .locator("[data-terms]", { hasText: "Bydgoszcz" })
        .getByText(/\d{10}/)
        .first(),
    );
  });

  it("two organisations side by side, to print", async () => {
    await visitor.tap(link(/Znajdź organizację/));
    await visitor.enter(page.getByLabel("Szukaj w katalogu"), "rehabilitacja");
    await visitor.confirm();
    await visitor.tap(link("Porównaj i wydrukuj"));
    await page.getByText("2 podmioty w zestawieniu.").waitFor();
    await visitor.find(button("Drukuj"));
  });

  it("where to report a mistake in an entry", async () => {
    await search("WTZ Świecie");
    await visitor.tap(link(/Polana/));
    await visitor.find(link("Zgłoś błąd"));
    expect(await link("Zgłoś błąd").getAttribute("href")).toMatch(/^mailto:.*Polana/);
  });

  it("an annex with all providers of cleaning of a county", async () => {
    await visitor.tap(link(/Znajdź organizację/));
    await visitor.enter(page.getByLabel("Szukaj w katalogu"), "sprzątanie Toruń");
    await visitor.confirm();
    await visitor.tap(link("Porównaj i wydrukuj"));
    await page.getByText("1 podmiot w zestawieniu.").waitFor();
    await visitor.find(button("Drukuj"));
    expect(await page.getByLabel(/Kryteria/).inputValue()).toMatch(/sprzątanie/);
  });

  it("an English page", async () => {
    await visitor.tap(page.locator("portal-menu summary"));
    await visitor.tap(link("In English"));
    await visitor.find(page.getByRole("heading", { level: 1 }));
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});
