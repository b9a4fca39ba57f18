import { expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 1280, height: 900 } });

it("questions lead to a legal form and its guide, without JavaScript", async () => {
  const page = await portal.newPage({ javaScriptEnabled: false });
  await page.goto(`${portal.address}/wiedza/`);
  await page.getByRole("link", { name: "Wybierz formę prawną" }).first().click();
  await page.getByRole("link", { name: "Chcemy działać dla swojej wsi" }).click();
  await page.getByRole("link", { name: "Tak", exact: true }).click();
  await page.getByRole("link", { name: "Tak, i chcemy działać osobno" }).click();
  await page.getByRole("link", { name: /Zmień odpowiedź na pytanie: Czy w Waszej wsi/ }).click();
  await page.getByRole("link", { name: "Nie", exact: true }).click();
  expect(await page.locator("h1").textContent()).toContain("Koło gospodyń wiejskich");
  await page.getByRole("link", { name: "Jak założyć koło gospodyń wiejskich" }).click();
  await page.waitForURL("**/wiedza/jak-zalozyc-kolo/");
});

it("a term is explained in place with the keyboard, without JavaScript", async () => {
  const page = await portal.newPage({ javaScriptEnabled: false });
  await page.goto(`${portal.address}/wiedza/jak-zalozyc-stowarzyszenie/`);
  const word = page.getByRole("button", { name: "Statut" });
  const definition = page.locator("#objasnienie-statut");
  expect(await definition.isVisible()).toBe(false);
  await word.focus();
  await page.keyboard.press("Enter");
  expect(await definition.isVisible()).toBe(true);
  expect(await definition.textContent()).toContain("Najważniejszy dokument");
  await page.keyboard.press("Escape");
  expect(await definition.isVisible()).toBe(false);
});

it("a term in a text links to its entry in the glossary", async () => {
  const { page } = portal;
  await portal.go("/formy/");
  const link = page.locator("a.term").first();
  const href = (await link.getAttribute("href")) ?? "";
  await link.click();
  await page.waitForURL(`**${href}`);
  expect(await page.locator(`article:target h3`).isVisible()).toBe(true);
});

it("an easy-to-read text has large type and no sideways scrolling on a phone", async () => {
  const page = await portal.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${portal.address}/o-portalu/etr/`);
  const size = await page
    .locator(".easy p")
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
