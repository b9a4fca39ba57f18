import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
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

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(Object.entries(pageKinds))("%s has no fault that axe finds", async (_kind, path) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    await context.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual(
      [],
    );
  });
});

describe.each([320, 360, 1280])("%i pixels wide", (width) => {
  it.each(Object.entries(pageKinds))(
    "%s needs no scrolling to the side (WCAG 1.4.10)",
    async (_kind, path) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on(
        "request",
        (request) => request.url().startsWith(site.address) || complaints.push(request.url()),
      );
      await page.goto(site.address + path, { waitUntil: "networkidle" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const expected = path === pageKinds["a page that is not there"] ? [expect.stringContaining("404")] : [];
      expect(complaints).toEqual(expected);
      await page.close();
    },
  );
});
