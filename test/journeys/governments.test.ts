import { expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });

it("the table shows the governments of one county, keeps the choice in the address, and links to a unit", async () => {
  const { page } = portal;
  await portal.go("/samorzady/");
  const shown = page.locator("tbody[data-county]:not([hidden]) tr");
  expect(await shown.count()).toBe(163);
  await page.getByLabel("Powiat lub miasto:").selectOption({ label: "powiat tucholski" });
  expect(await shown.count()).toBe(7);
  expect(new URL(page.url()).searchParams.get("county")).toBe("0416");
  await page.reload();
  expect(await shown.count()).toBe(7);
  await page.getByLabel("Powiat lub miasto:").selectOption("");
  expect(await shown.count()).toBe(163);
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("link", { name: "gmina miejsko-wiejska Tuchola" }).click();
  await page.waitForURL("**/gminy/gmina-tuchola/");
  expect(await page.getByRole("heading", { name: "Samorząd i organizacje" }).count()).toBe(1);
});

it("the table is shown as a whole without scripts, and without a choice that would do nothing", async () => {
  const page = await portal.newPage({ javaScriptEnabled: false });
  await page.goto(`${portal.address}/samorzady/`);
  expect(await page.locator("tbody tr:visible").count()).toBe(163);
  expect(await page.locator("select:visible").count()).toBe(0);
});
