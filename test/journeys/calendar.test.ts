import { describe, expect, it } from "vitest";
import { listFaults } from "#test/support/axe.ts";
import { readCalendar } from "#test/support/read-calendar.ts";
import { moveDay, readOffset } from "#test/support/moved-days.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });

/** The day of the fictional list of organisations, and two days in the middle of its month. */
const day = moveDay("2026-12-15");
const [middle, dayAfter] = [`${day.slice(0, 7)}-15`, `${day.slice(0, 7)}-16`];
const month = `/kalendarz/${day.slice(0, 7)}/`;
const toPolish = (options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat("pl", { ...options, timeZone: "UTC" }).format(date);
const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe("the calendar without scripts", () => {
  it("shows the month as a table with links to the next month and to the entries of a day", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(portal.address + month);
    await expect(page.getByRole("table").isVisible()).resolves.toBe(true);
    await expect(page.getByRole("group", { name: "Pokaż" }).isVisible()).resolves.toBe(false);
    const next = page.getByRole("link", { name: /^Następny miesiąc z terminami: / });
    const name = ((await next.textContent()) ?? "").trim();
    await next.click();
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toContain(
      name.toLowerCase(),
    );
    await page.goto(portal.address + month);
    await page
      .getByRole("table")
      .getByRole("link", { name: /Zmyślony wykaz/ })
      .click();
    expect(page.url()).toBe(`${portal.address}/wydarzenia/termin-wykazu/`);
  });
});

describe("the calendar from the keyboard", () => {
  it("reaches the months, the table entries and the subscription in page order", async () => {
    await portal.go(month);
    const { page } = portal;
    const next = ((await page.locator("main a[rel=next]").textContent()) ?? "").trim();
    await page.getByRole("link", { name: /Poprzedni miesiąc/ }).focus();
    const names: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ""));
    }
    const at = (text: string) => names.findIndex((name) => name.includes(text));
    expect(at(next)).toBeGreaterThan(-1);
    expect(at("Zmyślony wykaz")).toBeGreaterThan(at(next));
    expect(at("Cały kalendarz")).toBeGreaterThan(at("Zmyślony wykaz"));
  });
});

describe("the visitor's current day", () => {
  it("is marked, and earlier days are grey, on any day after the build", async () => {
    const page = await portal.newPage();
    await page.clock.setFixedTime(new Date(`${middle}T23:59:00${readOffset(middle)}`));
    await page.goto(portal.address + month);
    const marked = page.locator('[data-part="grid"] [aria-current="date"]');
    await expect(marked.getAttribute("data-day")).resolves.toBe(middle);
    await page.clock.setFixedTime(new Date(`${dayAfter}T00:00:00${readOffset(dayAfter)}`));
    await page.reload();
    await expect(marked.getAttribute("data-day")).resolves.toBe(dayAfter);
    await expect(page.locator('[data-part="grid"] [data-past]').count()).resolves.toBe(15);
  });
});

describe("a narrow screen", () => {
  it("shows a list of days instead of the table", async () => {
    const page = await portal.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(portal.address + month);
    await expect(page.getByRole("table").isVisible()).resolves.toBe(false);
    await expect(
      page
        .getByRole("heading", {
          name: withCapital(
            toPolish({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, new Date(day)),
          ),
        })
        .isVisible(),
    ).resolves.toBe(true);
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(360);
    await expect(listFaults(page)).resolves.toEqual([]);
  });
});

describe("the page of the whole calendar", () => {
  it("leads from the first screen of a phone to the next deadline and its file, without scripts", async () => {
    const page = await portal.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await page.goto(`${portal.address}/kalendarz/`);
    const first = page.locator("[data-month] li").first();
    const { y = 0 } = (await first.boundingBox()) ?? {};
    expect(y).toBeLessThan(600);
    const deadline = page.locator("[data-month] li", { hasText: "Zmyślony wykaz" });
    expect((await deadline.textContent())?.replaceAll(/\s+/g, " ")).toContain("art. 27a ustawy o pożytku");
    await deadline.getByRole("link", { name: "Zmyślony wykaz" }).first().click();
    await page.getByRole("link", { name: "Dodaj do kalendarza" }).waitFor();
    const file = await page.request.get(`${portal.address}/wydarzenia/termin-wykazu.ics`);
    expect(readCalendar(await file.text()).events.map(({ alarms }) => alarms.length)).toEqual([2]);
  });

  it("shows the chosen kinds only, and no month without them", async () => {
    const { page } = portal;
    await portal.go("/kalendarz/?kind=deadline");
    const kinds = page.locator("[data-month] li:visible");
    expect(await kinds.count()).toBeGreaterThan(0);
    for (const item of await kinds.all()) expect(await item.getAttribute("data-kind")).toBe("deadline");
    for (const month of await page.locator("[data-month]:visible").all())
      expect(await month.locator("[data-kind=deadline]").count()).toBeGreaterThan(0);
    expect(await listFaults(page)).toEqual([]);
  });

  it("drops what is over, with its month, on a day after the build", async () => {
    const page = await portal.newPage();
    await page.clock.setFixedTime(new Date(`${moveDay("2026-12-16")}T12:00:00Z`));
    await page.goto(`${portal.address}/kalendarz/`);
    await page.locator("[data-month]").first().waitFor();
    expect(await page.locator("[data-month]", { hasText: "Zmyślony wykaz" }).count()).toBe(0);
  });
});
