import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal();

/** Serves one HTML page from another origin. */
async function serveHost(html: string, headers: Record<string, string> = {}) {
  const server = createServer((_request, response) =>
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe("an embedded list on another site", () => {
  it("shows the chosen entities, adapts its height and sets no cookies", async () => {
    const host = await serveHost(`<!doctype html><title>Urząd</title>
      <script src="${portal.address}/osadz.js" defer></script>
      <spolecznik-ramka src="${portal.address}/osadz/lista/?county=0463&form=spolka-non-profit"></spolecznik-ramka>`);
    const { page } = portal;
    await page.goto(host.address);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Ciepłe Dłonie Non Profit" }).waitFor();
    expect(await frame.locator("li").count()).toBe(1);
    await page.waitForFunction(() => Number(document.querySelector("iframe")?.getAttribute("height")) < 400);
    expect(await page.context().cookies()).toEqual([]);
    host.close();
  });

  it("loads nothing from addresses of other origins", async () => {
    const host = await serveHost(`<!doctype html><title>x</title>
      <script src="${portal.address}/osadz.js" defer></script>
      <spolecznik-ramka src="http://127.0.0.2/"></spolecznik-ramka>`);
    const { page } = portal;
    await page.goto(host.address, { waitUntil: "networkidle" });
    expect(await page.locator("iframe").count()).toBe(0);
    host.close();
  });
});

describe("the embed code", () => {
  const frameOf = (address: string) =>
    `<spolecznik-ramka src="${address}/osadz/lista/?county=0463"></spolecznik-ramka>`;
  const shown = (address: string) =>
    portal.page.locator(`iframe[src^="${address}"]`).first().contentFrame().locator("li").first().waitFor();
  const show = async (html: string, headers: Record<string, string> = {}) => {
    const faults: string[] = [];
    portal.page.on("pageerror", ({ message }) => faults.push(message));
    const host = await serveHost(`<!doctype html><title>Urząd</title>${html}`, headers);
    await portal.page.goto(host.address);
    host.close();
    return faults;
  };

  it.each([
    ["as it is written", (src: string) => `<script src="${src}" defer></script>`],
    ["at once", (src: string) => `<script src="${src}"></script>`],
    ["whenever it comes", (src: string) => `<script src="${src}" async></script>`],
    ["as a module", (src: string) => `<script type="module" src="${src}"></script>`],
    ["by a module", (src: string) => `<script type="module">await import("${src}")</script>`],
    ["twice", (src: string) => `<script src="${src}"></script><script src="${src}" defer></script>`],
    [
      "by a script",
      (src: string) =>
        `<script>document.head.append(Object.assign(document.createElement("script"), { src: "${src}" }))</script>`,
    ],
  ])("draws both frames of a page, loaded %s", async (_how, load) => {
    const code = load(`${portal.address}/osadz.js`);
    const faults = await show(`${frameOf(portal.address)}${code}${frameOf(portal.address)}`);
    await shown(portal.address);
    expect(await portal.page.locator("iframe").count()).toBe(2);
    expect(faults).toEqual([]);
  });

  it("draws the frames of two portals, whichever comes first", async () => {
    const other = portal.address.replace("127.0.0.1", "localhost");
    const code = (address: string) => `<script src="${address}/osadz.js"></script>${frameOf(address)}`;
    const faults = await show(`${frameOf(other)}${code(portal.address)}${code(other)}`);
    await shown(portal.address);
    await shown(other);
    expect(await portal.page.locator("iframe").count()).toBe(3);
    expect(faults).toEqual([]);
  });

  it("works under a strict policy that names the portal, and leaves a link where it does not", async () => {
    const html = `<script src="${portal.address}/osadz.js" defer></script>${frameOf(portal.address)}`;
    const policy = `default-src 'none'; script-src ${portal.address}; require-trusted-types-for 'script'`;
    await show(html, { "Content-Security-Policy": `${policy}; frame-src ${portal.address}` });
    await shown(portal.address);
    await show(html, { "Content-Security-Policy": policy });
    await portal.page.locator(`a[href^="${portal.address}/osadz/lista/"]`).waitFor();
  });
});

describe("an embedded card", () => {
  const card = (id: string) => `${portal.address}/osadz/podmiot/?id=${id}`;

  it("shows what the entity is and the ways to reach it, and can be pinned", async () => {
    const { page } = portal;
    await page.goto(card("fundacja-laka"));
    const link = page.getByRole("heading", { level: 1 }).getByRole("link", { name: "Fundacja Łąka" });
    expect(await link.getAttribute("href")).toBe("/podmioty/fundacja-laka/");
    expect(await page.getByRole("main").getAttribute("aria-label")).toBe("Fundacja Łąka");
    expect(await page.title()).toMatch(/^Fundacja Łąka\s–/);
    await page.getByText(/^fundacja\s·/).waitFor();
    const pin = page.getByRole("button", { name: /^Przyp(nij|ięto ✓)\s?: Fundacja Łąka$/ });
    await pin.click();
    expect(await pin.getAttribute("aria-pressed")).toBe("true");
    const offered = await page
      .locator("main .button")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    await portal.go("/podmioty/fundacja-laka/");
    const own = await page
      .locator("article > header .button")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(offered).toEqual(own);
  });

  it("is that of today at the former id of a record that moved", async () => {
    const { page } = portal;
    await page.goto(card("fundacja-dawna-laka"));
    await page.getByRole("heading", { level: 1 }).getByRole("link", { name: "Fundacja Łąka" }).waitFor();
    const facts = await page.locator("[data-field=facts]").textContent();
    await portal.go("/podmioty/");
    const entry = page.locator("article", { has: page.getByRole("link", { name: "Fundacja Łąka" }) });
    expect(facts).toBe(await entry.locator("p").first().textContent());
  });

  it("says that an entity is unknown and links to the directory", async () => {
    const { page } = portal;
    for (const id of ["nie-ma", "", "__proto__", "../../x", "klub-bez-wpisu", "2"]) {
      await page.goto(card(encodeURIComponent(id)));
      await page.getByText("W katalogu nie ma podmiotu, którego wizytówkę wskazuje ten adres.").waitFor();
      await page.getByRole("link", { name: "Katalog podmiotów" }).waitFor();
    }
  });

  it("links to the directory without JavaScript", async () => {
    const page = await portal.newPage({ javaScriptEnabled: false });
    await page.goto(card("fundacja-laka"));
    await page.getByText(/^Wizytówkę rysuje skrypt,/).waitFor();
    expect(await page.locator("main a[href='/podmioty/']").isVisible()).toBe(true);
  });
});

describe("the generator", () => {
  it("writes the embed code of a list and of a card", async () => {
    const { page } = portal;
    await page.goto(`${portal.address}/osadz/?id=fundacja-przykladowa`);
    const code = page.locator("[data-code=frame]");
    expect(await code.textContent()).toContain("/osadz/podmiot/?id=fundacja-przykladowa");
    const entity = page.getByLabel("Wizytówka podmiotu");
    await expect.poll(() => entity.inputValue()).toBe("Fundacja Przykładowa");
    await entity.fill("Nie ma takiej");
    await entity.press("Tab");
    await page.getByText("Wybierz nazwę z podpowiedzi").waitFor();
    await entity.fill("Fundacja Łąka");
    await entity.press("Tab");
    await expect.poll(() => code.textContent()).toContain("/osadz/podmiot/?id=fundacja-laka");
    await entity.fill("");
    await entity.press("Tab");
    await expect.poll(() => code.textContent()).toContain("/osadz/lista/");
    await page.getByLabel("Powiat lub miasto").selectOption({ label: "Toruń" });
    expect(await code.textContent()).toContain("/osadz/lista/?county=0463");
    await page.frameLocator("iframe").getByRole("link", { name: "Fundacja Przykładowa" }).waitFor();
  });
});

describe("the embed code of a card", () => {
  it("is one link away from the entity's page, and is copied by a button", async () => {
    const page = await portal.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${portal.address}/podmioty/wtz-polana/`);
    await page.getByRole("link", { name: "Osadź na swojej stronie" }).first().click();
    await page.getByRole("button", { name: "Kopiuj kod" }).first().click();
    await page.getByText("Kod skopiowany.").waitFor();
    const code = await page.locator("[data-code=frame]").textContent();
    expect(code).toContain("/osadz/podmiot/?id=wtz-polana");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    const plain = await portal.newPage({ javaScriptEnabled: false });
    await plain.goto(`${portal.address}/osadz/`);
    expect(await plain.getByRole("button", { name: "Kopiuj kod" }).count()).toBe(0);
    expect(await plain.locator("[data-code=frame]").textContent()).toContain("<iframe");
  });

  it("links to the generator with this entity chosen", async () => {
    await portal.go("/osadz/?id=wtz-polana");
    expect(await portal.page.locator("[data-code=frame]").textContent()).toContain(
      "/osadz/podmiot/?id=wtz-polana",
    );
  });
});
