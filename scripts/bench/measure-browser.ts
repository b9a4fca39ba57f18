import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../browser/start-browser.ts";
import { measureFirstResult } from "./measure-search.ts";
import { measureToggles } from "./measure-toggle.ts";
import { openPhone } from "./open-phone.ts";
import { serveByPhone, type Carried, type PhoneLine } from "./phone-line.ts";

const queries = ["catering", "kawiarnia", "zajęcia dla seniorów"];

/** Costs for a visitor with a phone: sizes in bytes after gzip, times in milliseconds. */
export type BrowserCost = {
  entityHtml: number;
  /** Headings and links of an entity page that are missing without scripts. */
  missingWithoutScript: string[];
  /** Size of the scripts that the directory has loaded after filtering and a text search. */
  directoryScripts: number;
  /** Size of the directory's data, which loads when the first facet is opened. */
  directoryData: number;
  /** Script time of each facet change, with the processor slowed down four times. */
  toggles: number[];
  /** One item per search, on a slowed-down processor and a 4G line: time to the first result and bytes loaded. */
  searches: { query: string; time: number; bytes: number }[];
};

const sum = (carried: Carried, isWanted: (path: string) => boolean) =>
  carried.filter(({ path }) => isWanted(path)).reduce((total, { bytes }) => total + bytes, 0);

/** The content of the page's main part: its headings and link names. */
const listContents = (page: Page) =>
  page
    .locator("main :is(h1, h2, h3, a[href]):visible")
    .evaluateAll((found) => found.map(({ textContent }) => textContent.trim()));

async function measureEntity(browser: Browser, site: PhoneLine, path: string) {
  site.reset();
  const listed: string[][] = [];
  for (const javaScriptEnabled of [false, true]) {
    const page = await openPhone(browser, { javaScriptEnabled });
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    listed.push(await listContents(page));
    await page.context().close();
  }
  const [plain = [], full = []] = listed;
  const html = site.carried().find((answer) => answer.path === path);
  return {
    entityHtml: html?.bytes ?? NaN,
    missingWithoutScript: full.filter((text) => !plain.includes(text)),
  };
}

async function measureDirectory(browser: Browser, site: PhoneLine) {
  site.reset();
  const page = await openPhone(browser);
  await page.goto(`${site.address}/podmioty/`, { waitUntil: "networkidle" });
  const toggles = await measureToggles(browser, page);
  await page.locator("portal-directory input[name=q]").fill(queries[0] ?? "");
  await page.locator("[data-part=chips] button").nth(toggles.length).waitFor();
  await page.context().close();
  return {
    toggles,
    directoryScripts: sum(site.carried(), (path) => path.endsWith(".js")),
    directoryData: sum(site.carried(), (path) => path.endsWith("/dane.json")),
  };
}

async function measureSearch(browser: Browser, site: PhoneLine, query: string) {
  site.reset();
  const page = await openPhone(browser);
  await page.goto(`${site.address}/szukaj/`, { waitUntil: "networkidle" });
  const time = await measureFirstResult(page, query);
  await page.context().close();
  return { query, time, bytes: sum(site.carried(), (path) => path.startsWith("/pagefind/")) };
}

/** Visits a built portal as a phone does; `entity` is the address of one entity's page. */
export async function measureBrowser(folder: string, entity: string): Promise<BrowserCost> {
  const browser = await startBrowser();
  const site = await serveByPhone(folder);
  try {
    const pages = {
      ...(await measureEntity(browser, site, entity)),
      ...(await measureDirectory(browser, site)),
    };
    const searches = [];
    for (const query of queries) searches.push(await measureSearch(browser, site, query));
    return { ...pages, searches };
  } finally {
    await browser.close();
    site.close();
  }
}
