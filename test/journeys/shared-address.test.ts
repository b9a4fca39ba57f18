import { describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";
import { toDirectoryPage } from "#test/support/directory-page.ts";

const portal = openPortal({ viewport: { width: 360, height: 740 } });

/** Opens an address without scripts, and follows the link that its fragment names. */
async function followWithoutScripts(address: string) {
  const page = await portal.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await page.goto(address);
  const link = page.locator("a:target");
  await link.waitFor();
  const readBottom = () => link.evaluate((element) => element.getBoundingClientRect().bottom);
  await expect.poll(readBottom, { timeout: 15_000 }).toBeLessThanOrEqual(740);
  await link.click();
  return page;
}

describe("a filtered list that somebody shares", () => {
  it("leads without scripts to the page of its service", async () => {
    const { page } = portal;
    const directory = toDirectoryPage(page, portal.address);
    await directory.open();
    await page.locator(".filters > summary").click();
    await directory.facet("Usługa lub produkt").click();
    await directory.option("catering").check();
    await expect.poll(() => new URL(page.url()).search).toBe("?service=catering");
    const still = await followWithoutScripts(page.url());
    expect(new URL(still.url()).pathname).toBe("/podmioty/usluga/catering/");
  });

  it("leads without scripts to the page of its value in other lists", async () => {
    const { page } = portal;
    await portal.go("/sale-i-sprzet/");
    await page.locator(".filters > summary").click();
    await page.locator(".filters summary", { hasText: "Powiat lub miasto" }).click();
    await page.locator(".filters input[value='0463']").check();
    const still = await followWithoutScripts(page.url());
    expect(new URL(still.url()).pathname).toBe("/sale-i-sprzet/powiat/torun/");
  });

  it("says without scripts where the lists are, however the address was written", async () => {
    const still = await portal.newPage({ javaScriptEnabled: false });
    await still.goto(`${portal.address}/podmioty/?service=catering`);
    await still.getByText("Gotowe listy:").getByRole("link", { name: "Usługa lub produkt" }).click();
    await still.locator("#lists-service").getByRole("link", { name: "catering" }).click();
    expect(new URL(still.url()).pathname).toBe("/podmioty/usluga/catering/");
  });
});
