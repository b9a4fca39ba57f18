import type { Browser, Page } from "playwright-core";

const TOGGLES = 5;
const scripting = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FunctionCall",
  "RunMicrotasks",
  "TimerFire",
]);

type TraceEvent = { name: string; ph: string; ts: number; dur?: number; pid: number; tid: number };
type Trace = { traceEvents: (TraceEvent & { args?: { name?: string } })[] };

/** Milliseconds in which the page's main thread ran scripts, each moment counted once. */
export function toScriptingTime({ traceEvents }: Trace): number {
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const runs = traceEvents
    .filter(({ name, ph, pid, tid }) => ph === "X" && scripting.has(name) && main.has(`${pid}.${tid}`))
    .toSorted((a, b) => a.ts - b.ts);
  let [end, total] = [0, 0];
  for (const { ts, dur = 0 } of runs) {
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
}

async function toggleOne(browser: Browser, page: Page, index: number): Promise<number> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "__metadata"] });
  await page.evaluate(
    (place) => document.querySelectorAll<HTMLElement>("[data-facet=form] input")[place]?.click(),
    index,
  );
  await page.waitForFunction(
    (chips) => document.querySelectorAll("[data-part=chips] button").length === chips,
    index + 1,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const trace = await browser.stopTracing();
  return toScriptingTime(JSON.parse(trace.toString()) as Trace);
}

/**
 * Opens a facet on the open directory page and ticks its terms; returns the script time of each change in
 * milliseconds.
 */
export async function measureToggles(browser: Browser, page: Page): Promise<number[]> {
  await page.evaluate(() => {
    for (const part of ["[data-part=filters]", "[data-facet=form]"])
      document.querySelector(part)?.setAttribute("open", "");
  });
  const boxes = page.locator("[data-facet=form] input");
  await boxes.first().waitFor();
  const times: number[] = [];
  for (let index = 0; index < Math.min(TOGGLES, await boxes.count()); index += 1)
    times.push(await toggleOne(browser, page, index));
  return times;
}
