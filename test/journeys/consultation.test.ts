import { describe, expect, it } from "vitest";
import { readNow } from "#src/core/time/read-now.ts";
import { listColourFaults, listFaults, readNeededWidth } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const phone = { viewport: { width: 360, height: 740 } };
const portal = openPortal(phone);
const open = "/konsultacje/program-2027/";
const ended = "/konsultacje/program-2025/";

describe("a paragraph of a consultation, on a phone", () => {
  it.each([true, false])(
    "leads from the start page to a prepared e-mail (JavaScript: %s)",
    async (isScripted) => {
      const page = await portal.newPage({ ...phone, javaScriptEnabled: isScripted });
      await page.goto(`${portal.address}/`);
      await page.getByRole("link", { name: "Konsultacje programu współpracy na rok 2027" }).first().click();
      await page.getByRole("link", { name: "§ 3 ust. 2", exact: true }).click();
      expect(new URL(page.url()).hash).toBe("#par-3-2");
      const link = page.getByRole("link", { name: "Zgłoś uwagę do tego ustępu (§ 3 ust. 2)" });
      const mail = new URL((await link.getAttribute("href")) ?? "");
      expect(mail.searchParams.get("body")).toContain("„Udostępnianie sal i sprzętu bez opłat.”");
      const form = page.getByRole("link", { name: "Uwaga przez formularz (§ 3 ust. 2)" });
      expect(await form.getAttribute("href")).toBe("https://urzad.example/formularz");
    },
  );

  it("can be cited from the keyboard", async () => {
    await portal.go(`${open}#par-2`);
    const cite = portal.page.locator("#par-2 summary");
    await cite.focus();
    await portal.page.keyboard.press("Enter");
    await portal.page.locator("#par-2 details p").waitFor();
    expect(await portal.page.locator("#par-2 details p").textContent()).toContain("#par-2");
  });
});

describe("a page that was built before the end of a consultation", () => {
  const shown = () => portal.page.locator("h1 ~ p portal-period, header portal-period").textContent();

  it("says after the end that the consultation is over, and takes no remarks", async () => {
    await portal.page.clock.setFixedTime(readNow().getTime() + 10 * 86_400_000);
    await portal.go(open);
    expect((await shown())?.trim()).toBe("Zakończone");
    expect(await portal.page.locator("a[href^='mailto:konsultacje']").count()).toBe(0);
    expect(await portal.page.locator("#par-2 summary").count()).toBe(1);
  });

  it("does not change before the end", async () => {
    await portal.go(open);
    expect((await shown())?.trim()).toBe("Trwają, zostało 5 dni");
    expect(await portal.page.locator("a[href^='mailto:konsultacje']").count()).toBe(7);
  });

  it("says that an announced consultation has begun", async () => {
    await portal.page.clock.setFixedTime(readNow().getTime() + 10 * 86_400_000);
    await portal.go("/konsultacje/program-wieloletni-2027-2031/");
    expect((await shown())?.trim()).toBe("Trwają, zostało 18 dni");
  });
});

describe("the outcome of a consultation", () => {
  it("links a paragraph with its remark in both directions, and unfolds unchanged text", async () => {
    await portal.go(ended);
    await portal.page.locator("#par-2-1 a[href='#uwaga-2']").click();
    expect(new URL(portal.page.url()).hash).toBe("#uwaga-2");
    expect(await portal.page.locator("#uwaga-2").isVisible()).toBe(true);
    await portal.page.getByRole("link", { name: "Zobacz, co się zmieniło po konsultacjach" }).click();
    const folded = portal.page.getByText("Program obowiązuje przez jeden rok.");
    expect(await folded.isVisible()).toBe(false);
    await portal.page.locator("main summary").first().focus();
    await portal.page.keyboard.press("Enter");
    await folded.waitFor();
  });
});

it.each([open, ended, `${ended}porownanie/`])(
  "%s passes axe on a phone with everything unfolded",
  async (path) => {
    const { page } = portal;
    await portal.go(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await listFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await listColourFaults(page)).toEqual([]);
    expect(await readNeededWidth(page)).toBeLessThanOrEqual(360);
  },
);
