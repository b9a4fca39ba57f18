import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { serveFolder, type ServedFolder } from "#scripts/browser/serve-folder.ts";
import { startBrowser } from "#scripts/browser/start-browser.ts";
import { readNow } from "#src/core/time/read-now.ts";
import type { SiteName } from "#test/sites/site-plan.ts";
import { getSite } from "#test/sites/site.ts";
import { dayOf } from "./moved-days.ts";

/** One browser, and one server per site, for all test files of a worker; they end with its process. */
let started: Promise<Browser> | undefined;
const served = new Map<SiteName, Promise<ServedFolder>>();

const getBrowser = () => (started ??= startBrowser());

function serveSite(name: SiteName): Promise<ServedFolder> {
  const known = served.get(name) ?? getSite(name).then(({ folder }) => serveFolder(folder));
  served.set(name, known);
  return known;
}

/**
 * Serves a site and opens a browser for the tests of one file; call it once at the top of the file.
 * Every test gets a fresh `page` with the given options, or all of the file the same one where it `isShared`; pages are
 * closed after that. Their day is that of the sites, also when midnight has passed since the run began.
 */
export function openPortal(
  options: BrowserContextOptions = {},
  name: SiteName = "region",
  { isShared = false } = {},
) {
  let browser: Browser;
  let site: ServedFolder;
  let page: Page | undefined;
  let contexts: BrowserContext[] = [];

  const newPage = async (own: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ...options, ...own });
    contexts.push(context);
    if (dayOf(readNow()) !== dayOf(new Date())) await context.clock.setSystemTime(readNow());
    return context.newPage();
  };

  beforeAll(async () => {
    [browser, site] = await Promise.all([getBrowser(), serveSite(name)]);
  });
  (isShared ? beforeAll : beforeEach)(async () => {
    page = await newPage();
  });
  (isShared ? afterAll : afterEach)(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });

  return {
    /** The page of the running test. */
    get page(): Page {
      if (!page) throw new Error("there is a page only while a test runs");
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
    go: (path: string) => (page as Page).goto(site.address + path),
    /** Another page with its own storage and options, for example `{ javaScriptEnabled: false }`. */
    newPage,
  };
}
