import { describe, expect, it } from "vitest";
import { findBlocks, toFragment } from "#src/confirmation/answer.ts";
import { parseAnswer } from "#src/confirmation/import/parse-answer.ts";
import { isSignedBy, makeToken } from "#src/confirmation/round/token.ts";
import { KEY } from "#test/support/confirmation-answer.ts";
import { listFaults, readNeededWidth } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ permissions: ["clipboard-read", "clipboard-write"] });
const invitation = { entity: "fundacja-laka", asked: "2026-01-01", until: "2099-01-01" };
const linkOf = (asked = invitation) => `/potwierdz/${toFragment(asked, makeToken(asked, KEY))}`;
const field = (label: string) => portal.page.getByLabel(label, { exact: true });
const answer = () => portal.page.getByRole("heading", { name: "Odpowiedź jest gotowa" });

/** The answer in a text, where it was signed with the link. */
function readAnswer(text: string) {
  const [{ signed } = { signed: undefined }] = findBlocks(text);
  expect(signed && isSignedBy(signed, invitation, KEY)).toBe(true);
  return signed && parseAnswer(signed.payload);
}

describe("the page of a letter's link", () => {
  it("shows the entry, takes corrections and makes an answer to send or copy", async () => {
    const { page } = portal;
    await portal.go(linkOf());
    await field("Telefon").waitFor();
    expect(await field("Nazwa używana na co dzień").inputValue()).toBe("Fundacja Łąka");
    await field("Telefon").fill("98 111 22 33");
    await field("Strona internetowa").fill("");
    await page.getByLabel(/^Coś jeszcze/).fill("Otwarte w „środy” — 10:00\nźródło: my");
    await page.getByRole("button", { name: "Przygotuj odpowiedź" }).click();
    await answer().waitFor();
    expect(await page.getByRole("listitem").filter({ hasText: "98 111 22 33" }).count()).toBe(1);
    await page.getByRole("button", { name: "Skopiuj odpowiedź" }).click();
    await page.getByText("Skopiowano.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(readAnswer(copied)).toMatchObject({
      ...invitation,
      changes: { phone: "98 111 22 33", website: "" },
      remark: "Otwarte w „środy” — 10:00\nźródło: my",
    });
    const mail = new URL(
      (await page.getByRole("link", { name: "Otwórz gotowy list" }).getAttribute("href")) ?? "",
    );
    expect([mail.protocol, mail.pathname]).toEqual(["mailto:", "redakcja@osrodek.internal"]);
    expect(readAnswer(mail.searchParams.get("body") ?? "")).toEqual(readAnswer(copied));
    const form = await page.getByRole("link", { name: "Wyślij przez formularz" }).getAttribute("href");
    expect(readAnswer(new URL(form ?? "").searchParams.get("tekst") ?? "")).toEqual(readAnswer(copied));
    expect(await listFaults(page)).toEqual([]);
  });

  it("is used by keyboard alone, says what is wrong, and confirms what did not change", async () => {
    const { page } = portal;
    await portal.go(linkOf());
    await field("Telefon").waitFor();
    await field("Telefon").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("zadzwoń");
    await page.keyboard.press("Enter");
    expect(await field("Telefon").getAttribute("aria-invalid")).toBe("true");
    expect(await field("Telefon").evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText("Wpisz numer cyframi").waitFor();
    expect(await listFaults(page)).toEqual([]);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("52 600 00 02");
    await page.keyboard.press("Enter");
    await answer().waitFor();
    expect(await answer().evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText("Potwierdzasz, że wpis jest aktualny.").waitFor();
    const block = await page.getByLabel(/^Treść odpowiedzi/).inputValue();
    expect(readAnswer(block)).toMatchObject({ changes: {} });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(
      /^Otwórz gotowy list/,
    );
  });

  it.each([
    ["", /Ta strona działa po otwarciu odnośnika/],
    [linkOf().slice("/potwierdz/".length, -3), /Ta strona działa po otwarciu odnośnika/],
    [linkOf({ ...invitation, entity: "nie-ma" }).slice("/potwierdz/".length), /Nie ma już takiego wpisu/],
    [linkOf({ ...invitation, until: "2020-01-02" }).slice("/potwierdz/".length), /Termin odpowiedzi minął/],
  ])("says what to do with the link %j", async (fragment, said) => {
    await portal.go(`/potwierdz/${fragment}`);
    await portal.page.getByRole("status").filter({ hasText: said }).waitFor();
    expect(await field("Telefon").isVisible()).toBe(false);
    expect(
      await portal.page.getByRole("link", { name: "redakcja@osrodek.internal" }).first().isVisible(),
    ).toBe(true);
  });

  it("sends nothing: neither the link nor the answer leave the browser", async () => {
    const { page } = portal;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData()}`));
    await portal.go(linkOf());
    await field("Telefon").waitFor();
    await page.getByRole("button", { name: "Przygotuj odpowiedź" }).click();
    await answer().waitFor();
    expect(asked.filter((one) => one.includes(makeToken(invitation, KEY)) || one.startsWith("POST"))).toEqual(
      [],
    );
    expect(asked.every((one) => one.startsWith(`GET ${portal.address}/`))).toBe(true);
  });

  it("says without scripts how to answer otherwise, and is in no search engine", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(`${portal.address}/potwierdz/`);
    expect(await page.locator("main noscript p").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "56 611 00 00" }).getAttribute("href")).toBe("tel:566110000");
    expect(await page.getByRole("button", { name: "Przygotuj odpowiedź" }).isVisible()).toBe(false);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
    const sitemap = await page.request.get(`${portal.address}/sitemap-0.xml`);
    expect(await sitemap.text()).not.toContain("potwierdz");
  });

  it("does not scroll sideways at 320 pixels, also in English", async () => {
    const { page } = portal;
    await page.setViewportSize({ width: 320, height: 700 });
    await portal.go(`/en${linkOf()}`);
    await field("Telephone").waitFor();
    await page.getByRole("button", { name: "Prepare the answer" }).click();
    await page.getByRole("heading", { name: "The answer is ready" }).waitFor();
    expect(await readNeededWidth(page)).toBe(320);
  });
});
