import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";
import { readVcard } from "#test/support/read-vcard.ts";

const portal = openPortal({ acceptDownloads: true });

describe("an entity's page", () => {
  it("saves its vCard without JavaScript, as one file with its own name", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(`${portal.address}/podmioty/wtz-polana/`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /vCard/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("wtz-polana.vcf");
    const card = readFileSync(await download.path(), "utf8");
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(String(readVcard(card, "FN"))).toContain("Polana");
    expect(page.url()).toBe(`${portal.address}/podmioty/wtz-polana/`);
  });
});

describe("the link to all sections in the footer", () => {
  it("opens the menu and moves the focus there", async () => {
    const { page } = portal;
    await portal.go("/podmioty/wtz-polana/");
    await page.getByRole("contentinfo").getByRole("link", { name: "Wszystkie działy" }).click();
    const button = page.locator("portal-menu summary");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    const section = page.locator("portal-menu").getByRole("link", { name: "Słownik" });
    expect(await section.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await section.isVisible()).toBe(false);
  });

  it("leads to the button of the menu without JavaScript", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(`${portal.address}/podmioty/wtz-polana/`);
    await page.getByRole("contentinfo").getByRole("link", { name: "Wszystkie działy" }).click();
    const button = page.locator("portal-menu summary");
    await expect
      .poll(() => button.evaluate((element) => element.getBoundingClientRect().top))
      .toSatisfy((top: number) => top >= 0 && top < 300);
  });
});
