import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { toEntryId } from "./entry-id.ts";
import { scoreAnswer, type Answer } from "./score.ts";
import type { Judgement } from "./judgements.ts";

const PORTAL = "http://localhost";

/** Asks the open search page one query and returns the addresses of its first results, best first. */
async function ask(page: Page, query: string): Promise<string[]> {
  const address = `?${new URLSearchParams({ q: query })}`;
  await page.evaluate((asked) => {
    delete document.querySelector<HTMLElement>("portal-search")?.dataset["answered"];
    history.pushState(null, "", asked);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>("portal-search")?.dataset["answered"] === asked,
    address,
  );
  const links = page.locator("portal-search [data-part=results] a");
  return links.evaluateAll((found) =>
    found.map((one) => (one as HTMLAnchorElement).pathname + (one as HTMLAnchorElement).hash),
  );
}

/**
 * Asks the search of a built portal every judged query, in the given browser and without a server; `base` is where the
 * language begins that is asked.
 */
export async function measureSearch(
  browser: Browser,
  folder: string,
  base: string,
  judgements: readonly Judgement[],
): Promise<Answer[]> {
  const page = await browser.newPage();
  await page.context().route(`${PORTAL}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    return route.fulfill({ path: join(folder, path.endsWith("/") ? `${path}index.html` : path) });
  });
  await page.goto(`${PORTAL}${base}szukaj/`);
  const answers = [];
  for (const judgement of judgements) {
    const found = await ask(page, judgement.query);
    answers.push(
      scoreAnswer(
        judgement,
        found.map((path) => toEntryId(path.slice(base.length))),
      ),
    );
  }
  await page.close();
  return answers;
}
