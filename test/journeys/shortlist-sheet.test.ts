import { describe, expect, it } from "vitest";
import { getSite } from "#test/sites/site.ts";
import { countPdfPages } from "#test/support/count-pdf-pages.ts";
import { readDataset } from "#test/support/directory-dataset.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal();
const { go } = portal;

describe("a comparison of entities", () => {
  it("is printed as a table with the day, the criteria, addresses and identifiers, without controls", async () => {
    const { page } = portal;
    await go("/podmioty/?service=terapia-i-rehabilitacja");
    await page.waitForLoadState("networkidle");
    await page.locator("portal-pin button:visible").first().click();
    await go("/schowek/");
    await page.getByText("1 podmiot w zestawieniu.").waitFor();
    await page.getByLabel(/Nagłówek wydruku/).fill("Załącznik nr 1");
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    await page.getByRole("heading", { name: "Załącznik nr 1" }).waitFor({ state: "visible" });
    const sheet = page.locator(".paper");
    const { rows, names } = readDataset((await getSite("region")).folder);
    const text = await sheet.innerText();
    expect(text).toContain(
      `Kryteria wyszukiwania: Usługa lub produkt: ${names.service["terapia-i-rehabilitacja"]}`,
    );
    expect(text).toMatch(/Stan na \d{1,2} \S+ \d{4}/);
    expect(text).toContain(`${portal.address}/schowek/?ids=`);
    const pinned = rows.find(({ name }) => text.includes(name));
    expect(pinned).toBeDefined();
    for (const number of [pinned?.krs, pinned?.nip, pinned?.regon])
      if (number !== undefined) expect(text).toContain(number);
    expect(await sheet.locator("tbody tr").count()).toBe(1);
    expect(await page.locator("portal-shortlist :is(button, input, textarea):visible").count()).toBe(0);
    expect(countPdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  it("stands side by side on a phone, and only its own region scrolls", async () => {
    const { page } = portal;
    await page.setViewportSize({ width: 360, height: 640 });
    await go("/schowek/?ids=fundacja-przykladowa,wtz-polana");
    await page.getByText("2 podmioty w zestawieniu.").waitFor();
    const region = page.getByRole("region", { name: "Porównanie podmiotów" });
    const edge = (await region.boundingBox()) ?? { x: 0, width: 0 };
    const names = page.locator(".screen thead th");
    const last = (await names.nth(2).boundingBox()) ?? { x: 999, width: 0 };
    expect(last.x + last.width).toBeLessThanOrEqual(edge.x + edge.width + 1);
    await region.evaluate((element) => (element.scrollLeft = 400));
    const first = (await page.locator(".screen tbody th").first().boundingBox()) ?? { x: -1 };
    expect(first.x).toBeCloseTo(edge.x, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
