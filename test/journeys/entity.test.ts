import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getSite } from "#test/sites/site.ts";
import { countPdfPages } from "#test/support/count-pdf-pages.ts";
import { readDataset } from "#test/support/directory-dataset.ts";
import { openPortal } from "#test/support/portal-browser.ts";
import { readVcard } from "#test/support/read-vcard.ts";

const portal = openPortal({ acceptDownloads: true });

/** Ids of the entities whose pages hold most. */
async function listLargest(count: number): Promise<string[]> {
  const folder = join((await getSite("region")).folder, "podmioty");
  return readDataset((await getSite("region")).folder)
    .rows.map(({ id }) => ({ id, size: statSync(join(folder, id, "index.html")).size }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ id }) => id);
}

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

  it("has its contact on the first screen of a phone, each way one tap away", async () => {
    const { page } = portal;
    await page.setViewportSize({ width: 360, height: 640 });
    for (const id of await listLargest(40)) {
      await portal.go(`/podmioty/${id}/`);
      for (const link of await page.locator(".contact-buttons a").all()) {
        const box = (await link.boundingBox()) ?? { y: 999, height: 0, width: 0 };
        expect(box.y + box.height, id).toBeLessThanOrEqual(640);
        expect(Math.min(box.height, box.width), id).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it("is printed on two sheets at most", async () => {
    const { page } = portal;
    for (const id of await listLargest(6)) {
      await portal.go(`/podmioty/${id}/`);
      expect(countPdfPages(await page.pdf({ format: "A4" })), id).toBeLessThanOrEqual(2);
    }
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
