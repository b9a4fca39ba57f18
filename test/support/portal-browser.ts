import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { serveFolder } from "#scripts/browser/serve-folder.ts";
import { startBrowser } from "#scripts/browser/start-browser.ts";
import { dist } from "./site.ts";

/**
 * Serves the built portal, or the folder that `build` makes, and starts a browser for the tests of one file; call it
 * once at the top of the file.
 * Every test gets a fresh `page` with the given options; all pages are closed after it.
 */
export function openPortal(options: BrowserContextOptions = {}, build: () => string = () => dist) {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  let contexts: BrowserContext[] = [];

  const newPage = async (own: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ...options, ...own });
    contexts.push(context);
    return context.newPage();
  };

  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), serveFolder(build())]);
  });
  beforeEach(async () => {
    page = await newPage();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  return {
    /** The page of the running test. */
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    /** Where the portal is served, without a slash at the end. */
    get address() {
      return site.address;
    },
    /** Opens a root-relative address in the page of the running test. */
    go: (path: string) => page.goto(site.address + path),
    /** Another page with its own storage and options, as `{ javaScriptEnabled: false }`. */
    newPage,
  };
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const describeFaults = ({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);

/** What axe finds wrong in an open page (WCAG 2.2 AA and good practice), a line a rule; empty when all is well. */
export const listFaults = async (page: Page): Promise<string[]> =>
  describeFaults(await new AxeBuilder({ page }).withTags(rules).analyze());

/** What axe finds wrong in the colours of an open page, which is all that a change of their scheme changes. */
export const listColourFaults = async (page: Page): Promise<string[]> =>
  describeFaults(
    await new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]).analyze(),
  );
