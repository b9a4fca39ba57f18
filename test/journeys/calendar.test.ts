import { describe, expect, it } from "vitest";
import { listFaults } from "#test/support/axe.ts";
import { moveDay, readOffset } from "#test/support/moved-days.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });

/** The day of the fictional list of organisations, two days in the middle of its month, and the next month. */
const day = moveDay("2026-12-15");
const [middle, dayAfter] = [`${day.slice(0, 7)}-15`, `${day.slice(0, 7)}-16`];
const month = `/kalendarz/${day.slice(0, 7)}/`;
const toPolish = (options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat("pl", { ...options, timeZone: "UTC" }).format(date);
const nextMonth = toPolish(
  { month: "long", year: "numeric" },
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)),
);
const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe("the calendar without scripts", () => {
  it("shows the month as a table with links to the next month and to the entries of a day", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(portal.address + month);
    await expect(page.getByRole("table").isVisible()).resolves.toBe(true);
    await expect(page.getByRole("group", { name: "Pokaż" }).isVisible()).resolves.toBe(false);
    await page.getByRole("link", { name: `Następny miesiąc: ${withCapital(nextMonth)}` }).click();
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toContain(nextMonth);
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
    await page.getByRole("link", { name: /Poprzedni miesiąc/ }).focus();
    const names: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ""));
    }
    const at = (text: string) => names.findIndex((name) => name.includes(text));
    expect(at(withCapital(nextMonth))).toBeGreaterThan(-1);
    expect(at("Zmyślony wykaz")).toBeGreaterThan(at(withCapital(nextMonth)));
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
