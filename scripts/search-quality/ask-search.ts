import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { scoreAnswer, toQuality, type Quality } from "./score.ts";
import type { Judgement } from "./judgements.ts";

const PORTAL = "http://localhost";

/** Folders of content by the first part of their pages' addresses. */
const folders: Record<string, string> = {
  podmioty: "entities",
  "dobre-praktyki": "good-practices",
  forum: "forum-editions",
};

/** Turns a root-relative address into the entry (`<folder>/<id>`) whose page it is. */
export function toEntryId(path: string): string {
  const parts = path.split("/").filter(Boolean);
  const folder = parts.length > 1 ? folders[parts[0] ?? ""] : "pages";
  return `${folder ?? parts[0]}/${parts.at(-1)}`;
}

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
  return links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
}

/** Asks the search of a built portal every judged query, in the given browser and without a server. */
export async function measureSearch(
  browser: Browser,
  folder: string,
  judgements: readonly Judgement[],
): Promise<Quality> {
  const page = await browser.newPage();
  await page.context().route(`${PORTAL}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    return route.fulfill({ path: join(folder, path.endsWith("/") ? `${path}index.html` : path) });
  });
  await page.goto(`${PORTAL}/szukaj/`);
  const answers = [];
  for (const judgement of judgements)
    answers.push(scoreAnswer(judgement, (await ask(page, judgement.query)).map(toEntryId)));
  await page.close();
  return toQuality(answers);
}
