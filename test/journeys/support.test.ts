import { describe, expect, it } from "vitest";
import { listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });

describe("finding my support centre", () => {
  it("takes one choice with the keyboard, is announced, and can be shared as an address", async () => {
    const { page } = portal;
    await portal.go("/owes/");
    await page.getByLabel("Twoja gmina").focus();
    await page.keyboard.type("Ciechocinek");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const answer = page.locator("portal-support-finder").getByRole("status");
    await answer
      .getByRole("link", { name: "Wzorcowy Ośrodek Wsparcia Ekonomii Społecznej w Toruniu" })
      .waitFor();
    expect(await answer.textContent()).toContain("Ciechocinek");
    expect(await answer.textContent()).toContain("Stowarzyszenie „Lipowa Aleja”");
    expect(new URL(page.url()).searchParams.get("gmina")).toBe("0401021");

    const other = await portal.newPage();
    await other.goto(page.url());
    const sent = other.locator("portal-support-finder").getByRole("status");
    await sent.getByRole("link", { name: "Wzorcowy Ośrodek Wsparcia Ekonomii Społecznej w Toruniu" }).click();
    await other.waitForURL("**/owes/owes-lipowy/");
  });

  it("says that a centre is not known, and where to look it up", async () => {
    const { page } = portal;
    await portal.go("/owes/?gmina=0416063");
    const answer = page.locator("portal-support-finder").getByRole("status");
    expect(await answer.textContent()).toContain("Nie znaleziono publicznego źródła");
    expect(await answer.getByRole("link", { name: /OWES/ }).count()).toBe(1);
    expect(await listFaults(page)).toEqual([]);
  });

  it("ignores a code that is not a municipality of the region", async () => {
    const { page } = portal;
    await portal.go("/owes/?gmina=9999999");
    expect(await page.locator("portal-support-finder").getByRole("status").textContent()).toBe("");
    expect(await page.getByLabel("Twoja gmina").inputValue()).toBe("");
  });

  it("works without JavaScript: the list names each county's centre and municipalities", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(`${portal.address}/owes/`);
    expect(await page.getByLabel("Twoja gmina").isVisible()).toBe(false);
    const county = page.locator("details", { hasText: "powiat lipnowski" });
    expect(await county.locator("summary").textContent()).toContain("Toruniu");
    await county.locator("summary").focus();
    await page.keyboard.press("Enter");
    await county.getByRole("link", { name: "gmina wiejska Chrostkowo" }).click();
    await page.waitForURL("**/gminy/gmina-chrostkowo/");
    await page.getByRole("link", { name: "Wzorcowy Ośrodek Wsparcia Ekonomii Społecznej w Toruniu" }).click();
    await page.waitForURL("**/owes/owes-lipowy/");
  });

  it("stops naming a centre at midnight after its last day", async () => {
    const page = await portal.newPage();
    await page.clock.setFixedTime(new Date("2098-12-31T22:59:00Z"));
    await page.goto(`${portal.address}/owes/?gmina=0401021`);
    const answer = page.locator("portal-support-finder").getByRole("status");
    expect(await answer.textContent()).toContain("Toruniu");
    await page.clock.setFixedTime(new Date("2098-12-31T23:00:00Z"));
    await page.reload();
    expect(await answer.textContent()).not.toContain("Toruniu");
    expect(await answer.getByRole("link", { name: /OWES/ }).isVisible()).toBe(true);
  });
});

describe("networks", () => {
  it("are filtered to one kind by an address that can be shared, with a correct count", async () => {
    const { page } = portal;
    await portal.go("/sieci/?kind=branch");
    const shown = page.locator("portal-listing li[data-terms]:visible");
    await expect.poll(() => shown.count()).toBe(2);
    expect(await page.locator("portal-listing").getByRole("status").textContent()).toContain("2");
    expect(await listFaults(page)).toEqual([]);
  });
});
