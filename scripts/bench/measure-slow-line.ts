import type { Browser } from "playwright-core";
import { startBrowser } from "../browser/start-browser.ts";
import { openPhone } from "./open-phone.ts";
import { lineSlow3g, serveByPhone, type PhoneLine } from "./phone-line.ts";

const VISITS = 5;
const LONGEST = 60_000;

/** What a visitor who comes by a link waits for: its address, and what must be seen. */
const answers = [
  { what: "first search result", path: "/szukaj/?q=catering", seen: "[data-part=results] > li" },
  { what: "filtered directory", path: "/podmioty/?county=0463", seen: "[data-view=list] li" },
] as const;

/** Milliseconds from the address to the answer in the frame that shows it, of visits with nothing in the cache. */
export type SlowAnswer = { what: string; path: string; times: number[] };

type Watched = Window & { answeredAt?: number };

async function visit(browser: Browser, site: PhoneLine, { path, seen }: (typeof answers)[number]) {
  const page = await openPhone(browser);
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector)?.checkVisibility())
        (window as Watched).answeredAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, seen);
  await page.goto(site.address + path, { waitUntil: "commit" });
  const isAnswered = () => (window as Watched).answeredAt !== undefined;
  await page.waitForFunction(isAnswered, undefined, { timeout: LONGEST });
  const time = await page.evaluate(() => (window as Watched).answeredAt ?? NaN);
  await page.context().close();
  return time;
}

/** Visits a built portal over a slow 3G line, one address and the other in turn, each in a browser without a cache. */
export async function measureSlowLine(folder: string): Promise<SlowAnswer[]> {
  const browser = await startBrowser();
  const measured = answers.map(({ what, path }) => ({ what, path, times: [] as number[] }));
  try {
    for (let count = 0; count < VISITS; count += 1)
      for (const [index, answer] of answers.entries()) {
        const site = await serveByPhone(folder, lineSlow3g);
        measured[index]?.times.push(await visit(browser, site, answer).finally(() => site.close()));
      }
    return measured;
  } finally {
    await browser.close();
  }
}
