import { describe, expect, it } from "vitest";
import { toSchedule } from "#src/collections/financing/loan.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const phone = { viewport: { width: 360, height: 740 } };
const portal = openPortal({ ...phone, permissions: ["clipboard-read", "clipboard-write"] });
const KRS = "0009990051";

describe("giving 1.5%", () => {
  it("lets a visitor find an organisation of their county and copy its number", async () => {
    const { page } = portal;
    await portal.go("/");
    await page.locator("portal-menu summary").click();
    await page.getByRole("link", { name: "Przekaż 1,5% podatku" }).first().click();
    await page.getByText("Wykaz za rok podatkowy 2023").waitFor();
    // On a phone the script folds the filters; a click before it would fold them again.
    await page.waitForLoadState("load");
    await page.locator("portal-listing [data-part=filters] > summary").click();
    await page.locator("portal-listing form summary", { hasText: "Powiat lub miasto" }).click();
    await page.getByLabel("Bydgoszcz").check();
    expect(new URL(page.url()).search).toBe("?county=0461");
    await page.getByRole("button", { name: /^Kopiuj numer KRS: Bractwo Dobrej Woli/ }).click();
    await page.getByText("Skopiowano numer.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(KRS);
  });

  it("works without scripts: links open a county, and the number is text", async () => {
    const page = await portal.newPage({ ...phone, javaScriptEnabled: false });
    await page.goto(`${portal.address}/poltora-procent/`);
    await page.locator("nav summary", { hasText: "Powiat lub miasto" }).click();
    await page.getByRole("link", { name: "Bydgoszcz" }).click();
    expect(new URL(page.url()).pathname).toBe("/poltora-procent/powiat/bydgoszcz/");
    expect(await page.getByText(KRS).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: /Kopiuj/ }).count()).toBe(0);
  });
});

describe("the calculator of instalments", () => {
  const path = "/finansowanie/pozyczka-wzorcowa/";
  const money = new Intl.NumberFormat("pl", { style: "currency", currency: "PLN" });
  const valueOf = (name: string) => portal.page.locator(`[data-value=${name}]`).textContent();

  it("computes another loan with the keyboard, with the same result as the schedule", async () => {
    const { page } = portal;
    await portal.go(path);
    await page.getByLabel("Kwota (zł)").fill("12345.67");
    await page.getByLabel("Oprocentowanie (% rocznie)").fill("7.25");
    await page.getByLabel("Liczba miesięcy").fill("18");
    await page.getByLabel("W tym karencja (miesiące)").fill("3");
    await page.getByLabel("Umorzenie (% kapitału)").fill("25");
    await page.getByLabel("równe").focus();
    await page.keyboard.press("ArrowRight");
    const expected = toSchedule({
      principal: 1_234_567,
      rate: 7.25,
      months: 18,
      graceMonths: 3,
      repayment: "decreasing",
      writeOff: 25,
    });
    for (const key of ["payment", "interest", "total", "writtenOff", "toRepay"] as const)
      expect(await valueOf(key), key).toBe(money.format(expected[key] / 100));
    expect(await page.locator("[data-part=rows] tr").count()).toBe(18);
    expect(await page.locator("[data-part=rows] tr").last().locator("td").last().textContent()).toBe(
      money.format(0),
    );
  });

  it("reports an invalid number, and keeps the last result", async () => {
    const { page } = portal;
    await portal.go(path);
    const before = await valueOf("payment");
    await page.getByLabel("Liczba miesięcy").fill("0");
    await page.getByText("Sprawdź liczby").waitFor();
    expect(await valueOf("payment")).toBe(before);
    await page.getByLabel("Liczba miesięcy").fill("60");
    expect(await page.getByText("Sprawdź liczby").count()).toBe(0);
    expect(await valueOf("payment")).toBe(before);
  });
});
