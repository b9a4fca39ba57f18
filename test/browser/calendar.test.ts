import { describe, expect, it } from "vitest";
import { listFaults, openPortal } from "../support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });
const december = "/kalendarz/2026-12/";

describe("the calendar without scripts", () => {
  it("shows the month as a table, and leads to the next month and to the day's entries", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(portal.address + december);
    await expect(page.getByRole("table").isVisible()).resolves.toBe(true);
    await expect(page.getByRole("group", { name: "Pokaż" }).isVisible()).resolves.toBe(false);
    await page.getByRole("link", { name: "Następny miesiąc: Styczeń 2027" }).click();
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toContain("styczeń 2027");
    await page.goto(portal.address + december);
    await page
      .getByRole("table")
      .getByRole("link", { name: /Wykaz organizacji/ })
      .click();
    expect(page.url()).toBe(`${portal.address}/wydarzenia/termin-wykaz-opp-2026/`);
  });
});

describe("the calendar from the keyboard", () => {
  it("reaches the months, the entries of the table and the subscription in the order of the page", async () => {
    await portal.go(december);
    const { page } = portal;
    await page.getByRole("link", { name: /Poprzedni miesiąc/ }).focus();
    const names: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ""));
    }
    const at = (text: string) => names.findIndex((name) => name.includes(text));
    expect(at("Styczeń 2027")).toBeGreaterThan(-1);
    expect(at("Wykaz organizacji")).toBeGreaterThan(at("Styczeń 2027"));
    expect(at("Cały kalendarz")).toBeGreaterThan(at("Wykaz organizacji"));
  });
});

describe("the visitor's own day", () => {
  it("is marked, and what is before it is grey, whatever the day of the build", async () => {
    const page = await portal.newPage();
    await page.clock.setFixedTime(new Date("2026-12-15T22:59:00Z"));
    await page.goto(portal.address + december);
    const marked = page.locator('[data-part="grid"] [aria-current="date"]');
    await expect(marked.getAttribute("data-day")).resolves.toBe("2026-12-15");
    await page.clock.setFixedTime(new Date("2026-12-15T23:00:00Z"));
    await page.reload();
    await expect(marked.getAttribute("data-day")).resolves.toBe("2026-12-16");
    await expect(page.locator('[data-part="grid"] [data-past]').count()).resolves.toBe(15);
  });
});

describe("narrow screens", () => {
  it("show the days one under another instead of the table", async () => {
    const page = await portal.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(portal.address + december);
    await expect(page.getByRole("table").isVisible()).resolves.toBe(false);
    await expect(page.getByRole("heading", { name: "Wtorek, 15 grudnia 2026" }).isVisible()).resolves.toBe(
      true,
    );
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(360);
    await expect(listFaults(page)).resolves.toEqual([]);
  });
});
