import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { listColourFaults, listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";
import { readCalendar } from "#test/support/read-calendar.ts";

/** A phone in Lisbon: the programme uses the time zone of its own region. */
const phone = { viewport: { width: 360, height: 740 }, timezoneId: "Europe/Lisbon", locale: "pl" };
const portal = openPortal({
  ...phone,
  acceptDownloads: true,
  permissions: ["clipboard-read", "clipboard-write"],
});
const edition = "/forum/forum-doliny/forum-doliny-07/";
let page: Page;

beforeEach(() => {
  page = portal.page;
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);
/** The text of an element with plain spaces. */
const textOf = async (element: Locator) => (await element.textContent())?.replaceAll(/\s+/g, " ").trim();
const openAt = async (now: string, path = edition) => {
  await page.clock.setFixedTime(new Date(now));
  await portal.go(path);
};
const listShown = () => page.locator("article[data-session]:visible").count();
const plan = (id: string) => page.locator(`portal-plan-button[data-id="${id}"] button`);

describe("what is on now, on a phone", () => {
  it("is determined by the time zone of the region, also on the day after the change of clocks", async () => {
    await openAt("2026-10-25T09:00:00Z");
    expect(await part("now").locator("li").count()).toBe(4);
    expect(await textOf(part("now"))).toContain("do 10:30");
    expect(await page.locator("[data-part=next-title]").textContent()).toBe("Następne – 10:30");
    expect(await textOf(part("next"))).toBe("Kawa i herbata");
    await part("now").getByRole("link").first().click();
    await page.waitForURL(/forum-doliny-07\/[a-z-]+\/$/);
  });

  it("leaves cancelled sessions out", async () => {
    await openAt("2026-10-24T12:00:00Z");
    expect(await part("now").locator("li").count()).toBe(3);
    expect(await part("now").textContent()).not.toContain("Spółdzielnia uczniowska");
  });

  it("is not shown long before and after the forum", async () => {
    await openAt("2026-09-01T09:00:00Z");
    expect(await page.getByRole("heading", { name: "Teraz i następne" }).isVisible()).toBe(false);
    await openAt("2026-10-26T16:00:00Z");
    expect(await page.getByRole("heading", { name: "Teraz i następne" }).isVisible()).toBe(false);
  });
});

describe("the personal plan, on a phone", () => {
  it("is made with the keyboard, counted, stored, and shown on its own", async () => {
    await portal.go(edition);
    expect(await part("status").textContent()).toContain("Twój plan jest pusty");
    await plan("otwarcie-dnia-1").focus();
    await page.keyboard.press("Enter");
    await plan("kawa-2").focus();
    await page.keyboard.press("Space");
    expect(await plan("kawa-2").getAttribute("aria-pressed")).toBe("true");
    await page.getByText("W planie są 2 punkty programu.").waitFor();
    await page.reload();
    await page.getByLabel("Tylko mój plan").check();
    expect(await listShown()).toBe(2);
    expect(await page.locator("[data-day]:visible").count()).toBe(2);
    await plan("kawa-2").click();
    expect(await listShown()).toBe(1);
  });

  it("is shared by its address, and added to the plan of the person who opens it", async () => {
    await portal.go(edition);
    await plan("kawa-1").click();
    await page.getByRole("button", { name: "Kopiuj odnośnik do planu" }).click();
    await page.getByText("Skopiowano odnośnik").waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).search).toBe("?plan=kawa-1");
    const other = await portal.newPage();
    await other.goto(`${portal.address}${edition}?plan=kawa-1,obiad-2,nie-ma-takiego`);
    expect(await other.locator("article[data-session]:visible").count()).toBe(2);
    await other.getByRole("button", { name: "Dodaj do mojego planu" }).click();
    await other.getByText("Dodano do Twojego planu.").waitFor();
    expect(new URL(other.url()).search).toBe("");
    expect(await other.locator("[data-part=only]").isChecked()).toBe(true);
    expect(await other.evaluate(() => localStorage.getItem("spolecznik:plan:forum-doliny-07"))).toBe(
      '["kawa-1","obiad-2"]',
    );
  });

  it("is saved as one calendar with the sessions at their instants", async () => {
    await openAt("2026-10-20T08:00:00Z");
    for (const id of ["otwarcie-dnia-1", "otwarcie-dnia-2"]) await plan(id).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Pobierz plan do kalendarza" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("plan.ics");
    const { name, events } = readCalendar(readFileSync(await file.path(), "utf8"));
    expect(name).toBe("Mój plan – VII Forum Doliny (2026)");
    expect(events.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      "2026-10-24T07:00:00.000Z",
      "2026-10-25T08:00:00.000Z",
    ]);
  });

  it("gets a session from the session's own page", async () => {
    await portal.go(`${edition}otwarcie-dnia-2/`);
    await plan("otwarcie-dnia-2").click();
    await portal.go(edition);
    await page.getByText("W planie jest 1 punkt programu.").waitFor();
  });
});

describe("the programme", () => {
  it("is filtered by track, and says how many sessions are left", async () => {
    await portal.go(edition);
    await page.getByRole("combobox", { name: "Ścieżka" }).selectOption("cyfrowo");
    expect(await listShown()).toBe(12);
    expect(await part("status").textContent()).toContain("Pokazano 12 punktów programu.");
  });

  it("works without scripts, including the list, the table of rooms and the links", async () => {
    const still = await portal.newPage({ javaScriptEnabled: false });
    await still.goto(portal.address + edition);
    expect(await still.locator("article[data-session]:visible").count()).toBe(60);
    expect(await still.locator("portal-plan-button button:visible").count()).toBe(0);
    expect(await still.locator("[data-part=tools]").isVisible()).toBe(false);
    await still.getByRole("radio", { name: "Plan sal" }).check();
    expect(await still.locator("table:visible").count()).toBe(3);
    expect(await still.locator("article[data-session]:visible").count()).toBe(0);
    await still.locator("table a").first().click();
    expect(await still.locator("h1").textContent()).toBe("Otwarcie pierwszego dnia");
  });

  it("passes axe during the forum, as a list and as a table of rooms", async () => {
    await openAt("2026-10-25T09:00:00Z");
    await plan("kawa-1").click();
    for (const view of ["Lista", "Plan sal"]) {
      await page.getByRole("radio", { name: view }).check();
      await page.emulateMedia({ colorScheme: "light" });
      expect(await listFaults(page), view).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await listColourFaults(page), view).toEqual([]);
    }
  });
});
