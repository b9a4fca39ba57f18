import { describe, expect, it } from "vitest";
import { listFaults } from "#test/support/axe.ts";
import { openTrial, toForm, toPreview } from "#test/support/editing-page.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ locale: "pl-PL", viewport: { width: 1280, height: 900 } }, "edited");
const MEADOW = "/podmioty/example-meadow-foundation/";

/** Opens a form of the trial at an address of the program's own. */
async function open(form: string) {
  const { page } = portal;
  await openTrial(portal);
  await page.goto(`${portal.address}/pl/redakcja/#/collections/${form}`);
  return { page, form: toForm(page), ...toPreview(page) };
}

const FORM = "entities/entries/example-meadow-foundation";
const openMeadow = () => open(FORM);

describe("the preview beside a form", () => {
  it("shows the real page with the changes of the draft in their places, and lists the others", async () => {
    const { page, form, pane, framed } = await openMeadow();
    await pane.getByText("To strona z portalu.").waitFor();
    await form.fill("Nazwa używana na co dzień", "Fundacja Nowa Łąka");
    await framed.locator("h1 > ins").getByText("Fundacja Nowa Łąka").waitFor();
    await form.fill("Nazwa skrócona", "<img src=x onerror=alert(1)>");
    await pane.getByRole("region", { name: "Zmienione, a niewidoczne w podglądzie" }).waitFor();
    expect(await pane.locator(".listed dl").innerText()).toMatch(
      /^Nazwa skrócona\s+<img src=x onerror=alert\(1\)>$/,
    );
    const contacts = await form.field("Kontakty organizacji");
    await contacts.getByRole("button", { name: "Rozwiń" }).last().click();
    await form.fill("Telefon", "98 600 77 88", contacts);
    await framed.locator('a[href^="tel:"] > ins').getByText("98 600 77 88").first().waitFor();
    const text = "Fundacja zaczęła od **łąki**.<img src=x onerror=alert(1)>\n\n## Lending of tools";
    await form.fill("Treść", text);
    await framed.locator(".prose > ins strong").getByText("łąki").waitFor();
    expect(await framed.locator("[onerror]").count()).toBe(0);
    expect(await framed.locator(".prose > h2").innerText()).toBe("Lending of tools");
    expect(await framed.locator(".prose > del").innerText()).toContain("Anyone from the county");
    expect(new URL(page.frames().at(-1)?.url() ?? "").pathname).toBe(`/pl${MEADOW}`);
    const faults = (await listFaults(page)).filter((fault) => !/viewport|content-editor/.test(fault));
    expect(faults).toEqual([]);
  }, 180_000);

  it("shows the page in another language and at the width of a telephone, and lets no link lead away", async () => {
    const { page, form, pane, framed } = await openMeadow();
    await pane.getByText("To strona z portalu.").waitFor();
    await form.fill("Nazwa używana na co dzień", "Fundacja Nowa Łąka");
    await pane.getByRole("button", { name: "angielski" }).click();
    await pane.getByRole("button", { name: "Szerokość telefonu" }).click();
    await framed.locator("h1 > ins").getByText("Fundacja Nowa Łąka").waitFor();
    await framed.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link").first().click();
    await page.waitForTimeout(500);
    expect(new URL(page.frames().at(-1)?.url() ?? "").pathname).toBe(MEADOW);
    await page.frames().at(-1)?.goto(`${portal.address}/pl/`);
    await framed.locator("h1 > ins").getByText("Fundacja Nowa Łąka").waitFor();
    expect(new URL(page.frames().at(-1)?.url() ?? "").pathname).toBe(MEADOW);
    expect(await framed.locator("html").evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(400);
  }, 180_000);

  it("says that the page is older than what was saved", async () => {
    const { page, form, pane } = await openMeadow();
    await pane.getByText("To strona z portalu.").waitFor();
    await form.fill("Nazwa używana na co dzień", "Fundacja Nowa Łąka");
    await pane.getByText("Pola, których zmiany widać na stronie: 1.").waitFor();
    expect(await pane.getByText("Strona jest starsza").count()).toBe(0);
    await form.save();
    await page.waitForURL(/collections\/entities$/);
    await page.locator("iframe.preview").waitFor({ state: "detached" });
    await page.goto(`${portal.address}/pl/redakcja/#/collections/${FORM}`);
    await pane.getByText("Strona jest starsza niż zapisany wpis").waitFor();
    expect(await pane.getByText("Pola, których zmiany widać").count()).toBe(0);
  }, 180_000);

  it("says that a new entry has no page yet, with what will be in it", async () => {
    const { page, form, pane } = await open("entities/new");
    await form.fill("Nazwa używana na co dzień", "Fundacja Nowa Łąka");
    await pane.getByText("Ten wpis nie ma jeszcze strony w portalu.").waitFor();
    const values = pane.getByRole("region", { name: "Co będzie we wpisie" });
    expect(await values.innerText()).toMatch(/Nazwa używana na co dzień\s+Fundacja Nowa Łąka/);
    expect(page.frames().some((frame) => frame.url().includes("podmioty"))).toBe(false);
  }, 180_000);

  it("is not there for what has no page of its own", async () => {
    const { page, form } = await open("_singletons/entries/spheres");
    await form.field("Sfery pożytku");
    expect(await page.locator("iframe.preview").count()).toBe(0);
  }, 180_000);
});
