import { describe, expect, it } from "vitest";
import { readNow } from "#src/core/time/read-now.ts";
import { listFaults } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 360, height: 740 } });
const circles = "Zmyślony nabór dla kół gospodyń";
const foundations = "Zmyślony nabór dla fundacji pożytku publicznego";
const young = "Zmyślony nabór dla młodych organizacji";

const shownTitles = () => portal.page.locator("portal-listing h3:visible").allTextContents();
const verdictOf = async (title: string) => {
  const card = portal.page.locator("article", { has: portal.page.getByRole("heading", { name: title }) });
  return (await card.locator("[data-part=verdict]").textContent())?.replaceAll(/\s+/g, " ").trim();
};

describe("a rural women’s circle of powiat tucholski that looks for money", () => {
  it("finds its call from the start page, sees why the others are not for it, and opens it", async () => {
    const { page } = portal;
    await portal.go("/");
    await page.getByRole("link", { name: "Zdobądź pieniądze na działanie" }).click();
    await page.getByText("Który nabór jest dla mojej organizacji?").click();
    await page.getByLabel("Jesteśmy").selectOption({ label: "Koło gospodyń wiejskich" });
    await page.getByLabel("Działamy w").selectOption({ label: "Powiat tucholski – cały" });
    await page.getByLabel("Rok rejestracji").fill("2020");
    await expect.poll(() => verdictOf(circles)).toBe("Pasuje do Was");
    expect(await verdictOf(foundations)).toBe(
      "Nie dla Was: fundacje; wymagany jeden z tych: organizacja pożytku publicznego",
    );
    expect(await verdictOf(young)).toBe("Nie dla Was: działa nie dłużej niż 60 miesięcy");
    expect(await page.getByText("Może pasować 1 nabór").textContent()).toContain(
      "można teraz złożyć wniosek",
    );
    await page.getByLabel("Pokaż tylko te, które mogą pasować").check();
    expect((await shownTitles()).map((title) => title.trim())).toContain(circles);
    expect((await shownTitles()).map((title) => title.trim())).not.toContain(foundations);
    const left = (await shownTitles()).length;
    await page
      .locator("portal-listing [role=status]")
      .filter({ hasText: new RegExp(`^${left} `) })
      .waitFor();
    await page.getByRole("link", { name: circles }).click();
    expect(await page.getByRole("link", { name: "Złóż wniosek" }).getAttribute("href")).toBe(
      "https://example.org/wniosek",
    );
  });

  it("keeps its answers in an address that can be shared, and clears them with the filters", async () => {
    const { page } = portal;
    await portal.go("/nabory/?state=open#form=kgw&place=0416&founded=2020");
    await expect.poll(() => verdictOf(circles)).toBe("Pasuje do Was");
    expect(await page.getByLabel("Działamy w").inputValue()).toBe("0416");
    expect(await shownTitles()).toHaveLength(2);
    await page.getByRole("button", { name: "Wyczyść odpowiedzi" }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(new URL(page.url()).search).toBe("?state=open");
    expect(await page.locator("[data-part=verdict]:visible").count()).toBe(0);
  });

  it("is told to check the conditions it did not answer", async () => {
    await portal.go("/nabory/#form=kgw");
    await expect
      .poll(() => verdictOf(circles))
      .toBe("Sprawdźcie: działa lub ma siedzibę: powiat tucholski; działa nie dłużej niż 120 miesięcy");
    expect(await listFaults(portal.page)).toEqual([]);
  });

  it("finds its call by county and legal form, without scripts", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(`${portal.address}/nabory/`);
    await page.getByRole("navigation").getByText("Forma prawna").click();
    await page.getByRole("link", { name: "Koło gospodyń wiejskich", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/nabory/forma/kgw/");
    expect(await page.getByRole("heading", { name: circles }).count()).toBe(1);
    expect(await page.getByRole("heading", { name: foundations }).count()).toBe(0);
  });
});

describe("a call page that was built before the deadline", () => {
  it("says after the deadline that the call is over, and takes no applications", async () => {
    const { page } = portal;
    await portal.go("/nabory/nabor-dla-kol/");
    expect(await page.locator("portal-period").textContent()).toContain("zostało 5 dni");
    await page.clock.setFixedTime(readNow().getTime() + 6 * 86_400_000);
    await portal.go("/nabory/nabor-dla-kol/");
    expect((await page.locator("portal-period").textContent())?.trim()).toBe("Zakończone");
    expect(await page.getByRole("link", { name: "Złóż wniosek" }).count()).toBe(0);
  });

  it("is in the archive of the list then, and no filter for open calls finds it", async () => {
    const page = await portal.newPage();
    await page.goto(`${portal.address}/nabory/?state=open`);
    const call = page.locator("li[data-terms]", { hasText: circles });
    await call.waitFor();
    await page.clock.setFixedTime(readNow().getTime() + 6 * 86_400_000);
    await page.goto(`${portal.address}/nabory/?state=open`);
    await call.waitFor({ state: "hidden" });
    await page.goto(`${portal.address}/nabory/`);
    const group = page.locator("[data-listing-group]", { has: call });
    expect(await group.getByRole("heading", { level: 2 }).textContent()).toContain("Archiwum");
    expect((await call.locator("portal-period").textContent())?.trim()).toBe("Zakończone");
    await page.goto(`${portal.address}/nabory/stan/otwarte/`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { name: circles }).count()).toBe(0);
  });
});
