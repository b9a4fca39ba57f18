import { createServer } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await startBrowser();
  site = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Serves one HTML page from another origin. */
async function serveHost(html: string) {
  const server = createServer((_request, response) =>
    response.setHeader("Content-Type", "text/html").end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe("a frame on another site", () => {
  it("shows the chosen entities, fits its height and sets no cookie", async () => {
    const host = await serveHost(`<!doctype html><title>Urząd</title>
      <script src="${site.address}/osadz.js" defer></script>
      <spolecznik-ramka src="${site.address}/osadz/lista/?county=0463&form=spolka-non-profit"></spolecznik-ramka>`);
    const page = await browser.newPage();
    await page.goto(host.address);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Północ-Południe Non Profit" }).waitFor();
    expect(await frame.locator("li").count()).toBe(1);
    await page.waitForFunction(() => Number(document.querySelector("iframe")?.getAttribute("height")) < 400);
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
    host.close();
  });

  it("ignores addresses of other origins", async () => {
    const host = await serveHost(`<!doctype html><title>x</title>
      <script src="${site.address}/osadz.js" defer></script>
      <spolecznik-ramka src="http://127.0.0.2/"></spolecznik-ramka>`);
    const page = await browser.newPage();
    await page.goto(host.address, { waitUntil: "networkidle" });
    expect(await page.locator("iframe").count()).toBe(0);
    await page.close();
    host.close();
  });

  it("shows a card without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/osadz/podmiot/fundacja-studio-m6/`);
    await page.getByRole("heading", { name: "Fundacja Studio M6" }).waitFor();
    await context.close();
  });
});

describe("the generator", () => {
  it("writes the code of a list and of a card", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/osadz/?id=fundacja-emaus`);
    const code = page.locator("[data-code=frame]");
    expect(await code.textContent()).toContain("/osadz/podmiot/fundacja-emaus/");
    await page.getByLabel("Wizytówka podmiotu").selectOption("");
    await page.getByLabel("Powiat lub miasto").selectOption({ label: "Toruń" });
    expect(await code.textContent()).toContain("/osadz/lista/?county=0463");
    await page.frameLocator("iframe").getByRole("link", { name: "Fundacja Emaus" }).waitFor();
    await page.close();
  });
});
