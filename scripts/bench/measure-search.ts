import type { Page } from "playwright-core";

const KEY_PAUSE = 150;

type Watched = Window & { typedAt?: number; firstShownAt?: number };

/**
 * Types a query into the open search page, one key every 150 ms. Returns the milliseconds from the last key to the
 * frame that shows the first result of the whole query, or NaN when there is none.
 */
export async function measureFirstResult(page: Page, query: string): Promise<number> {
  await page.evaluate((asked) => {
    const watched = window as Watched;
    const list = document.querySelector("[data-part=results]");
    const isAnswered = () =>
      new URLSearchParams(location.search).get("q") === asked && list?.firstElementChild;
    addEventListener("input", () => (watched.typedAt = performance.now()), true);
    const observer = new MutationObserver(() => {
      if (!isAnswered()) return;
      observer.disconnect();
      requestAnimationFrame(() => (watched.firstShownAt = performance.now()));
    });
    if (list) observer.observe(list, { childList: true });
  }, query);
  await page.locator("portal-search input[name=q]").focus();
  await page.keyboard.type(query, { delay: KEY_PAUSE });
  await page.waitForFunction(() => (window as Watched).firstShownAt !== undefined, undefined, {
    timeout: 20_000,
  });
  return page.evaluate(() => {
    const { firstShownAt = NaN, typedAt = NaN } = window as Watched;
    return firstShownAt - typedAt;
  });
}
