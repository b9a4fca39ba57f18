import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import ICAL from "ical.js";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getSite } from "#test/sites/site.ts";
import { openPortal } from "#test/support/portal-browser.ts";
import { findTaskFacts, type TaskFacts } from "#test/support/task-facts.ts";
import { toVisitor, type Visitor } from "#test/support/visitor.ts";

const MOST_TAPS = 4;
const SCREEN = 740;

const names = ["content", "region"] as const;
const options = {
  viewport: { width: 360, height: SCREEN },
  acceptDownloads: true,
  // Without motion a fragment is reached at once, so that what is scrolled by hand alone is counted.
  reducedMotion: "reduce",
} as const;

describe.each(names)(
  "on a phone, within four taps and one screen of scrolling, somebody finds in “%s”",
  (name) => {
    const portal = openPortal(options, name);
    let facts: TaskFacts;
    let page: Page;
    let visitor: Visitor;
    const link = (text: string | RegExp): Locator => page.getByRole("link", { name: text }).first();
    const button = (text: string | RegExp): Locator => page.getByRole("button", { name: text }).first();
    const main = () => page.locator("main");
    const linkTo = (href: string) => main().locator(`a[href="${href}"]`).first();

    /** Says that the region has no data for a task, where it is so; the other region has them. */
    function need<T>(fact: T, what: string, skip: (note: string) => void): NonNullable<T> {
      if (fact === undefined || fact === false) skip(`the region “${name}” has no ${what}`);
      return fact as NonNullable<T>;
    }

    /** Asks the search of the start page: an entry and a confirmation. */
    async function search(words: string) {
      await visitor.enter(page.getByLabel("Czego szukasz?"), words);
      await visitor.confirm();
    }

    beforeAll(async () => {
      facts = findTaskFacts((await getSite(name)).folder);
    });
    beforeEach(async () => {
      page = portal.page;
      visitor = toVisitor(page);
      await portal.go("/");
    });
    afterEach(() => {
      expect(visitor.taps).toBeLessThanOrEqual(MOST_TAPS);
      expect(visitor.scrolled).toBeLessThanOrEqual(SCREEN);
    });

    it("catering near a town", async ({ skip }) => {
      const { words, href } = need(facts.catering, "caterer", skip);
      await search(words);
      await visitor.find(linkTo(href));
    });

    it("the telephone of a workshop of occupational therapy", async ({ skip }) => {
      const { words, href } = need(facts.phone, "workshop with a telephone", skip);
      await search(words);
      await visitor.tap(linkTo(href));
      await visitor.find(link("Zadzwoń"));
      expect(await link("Zadzwoń").getAttribute("href")).toMatch(/^tel:\+?\d{9,}$/);
    });

    it("a room for 30 people that a wheelchair enters", async ({ skip }) => {
      need(facts.hasStepFreeRooms, "room without steps", skip);
      await visitor.tap(link(/Zarezerwuj salę/));
      await visitor.tap(link("wejście bez progów"));
      await visitor.find(main().locator("article", { hasText: /[3-9]\d\sosób/ }));
    });

    it("the support centre of a municipality", async () => {
      await visitor.tap(link("Znajdź swój OWES"));
      await visitor.choose(page.getByLabel("Twoja gmina"), "Toruń (miasto)");
      await visitor.tap(button("Pokaż ośrodek"));
      await visitor.find(main().locator("portal-support-finder .result .name").first());
    });

    it("how to found a rural women's circle", async ({ skip }) => {
      need(facts.hasCircleGuide, "guide to founding a circle", skip);
      await search("jak założyć koło gospodyń wiejskich");
      await visitor.tap(link(/Jak założyć koło/));
      await visitor.find(main().getByRole("heading", { level: 2 }).first());
    });

    it("the laureates of an edition of an award", async ({ skip }) => {
      const { title, year } = need(facts.award, "award with editions", skip);
      await visitor.tap(page.locator("portal-menu summary"));
      await visitor.tap(link("Nagrody"));
      await visitor.tap(link(title));
      await visitor.tap(main().getByRole("link", { name: year, exact: true }).first());
      const edition = main().locator(`section[aria-labelledby=rok-${year}]`);
      await visitor.find(edition.locator("> :not(details) li").first());
    });

    it("the next deadline, and puts it into a calendar", async ({ skip }) => {
      need(facts.hasDates, "date to come", skip);
      await visitor.tap(link(/Zapisz się na szkolenie/));
      const saved = page.waitForEvent("download");
      await visitor.tap(link(/^Dodaj do kalendarza: /));
      const text = readFileSync(await (await saved).path(), "utf8");
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    });

    it("the number of a public benefit organisation of a city", async ({ skip }) => {
      need(facts.hasPublicBenefit, "public benefit organisation", skip);
      await visitor.tap(link("Przekaż 1,5% podatku"));
      await visitor.find(
        main()
          .locator("[data-terms]", { hasText: "Bydgoszcz" })
          .getByText(/\d{10}/)
          .first(),
      );
    });

    it("a few organisations side by side, to print", async ({ skip }) => {
      const words = need(facts.compared, "service of a few organisations", skip);
      await visitor.tap(link(/Znajdź organizację/));
      await visitor.enter(page.getByLabel("Szukaj w katalogu"), words);
      await visitor.confirm();
      await visitor.tap(link("Porównaj i wydrukuj"));
      await page.getByText(/^\d+ podmiot(?:y|ów) w\szestawieniu\.$/).waitFor();
      await visitor.find(button("Drukuj"));
    });

    it("where to report a mistake in an entry", async ({ skip }) => {
      const { words, href } = need(facts.report, "address for reports of mistakes", skip);
      await search(words);
      await visitor.tap(linkTo(href));
      await visitor.find(link("Zgłoś błąd"));
      expect(await link("Zgłoś błąd").getAttribute("href")).toMatch(/^mailto:/);
    });

    it("an annex with all providers of cleaning", async ({ skip }) => {
      need(facts.hasCleaning, "provider of cleaning", skip);
      await visitor.tap(link(/Zamów usługę/));
      await visitor.tap(page.locator("[data-facet=service] label", { hasText: "sprzątanie" }).first());
      await visitor.tap(page.locator("[data-part=done]"));
      await visitor.tap(link("Porównaj i wydrukuj"));
      await page.getByText(/^\d+ podmiot\S* w\szestawieniu\.$/).waitFor();
      await visitor.find(button("Drukuj"));
      expect(await page.getByLabel(/Kryteria/).inputValue()).toMatch(/sprzątanie/);
    });

    it("an English page", async ({ skip }) => {
      need(facts.hasEnglish, "English version", skip);
      await visitor.tap(page.locator("portal-menu summary"));
      await visitor.tap(link("In English"));
      await visitor.find(page.getByRole("heading", { level: 1 }));
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
    });
  },
);
