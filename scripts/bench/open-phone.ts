import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const CPU_SLOWDOWN = 4;
const PHONE = { width: 360, height: 800 };

/** Opens a page as a phone with a slow processor does, with an empty cache. */
export async function openPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return page;
}
