import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** Starts the Chromium that comes with the npm package, or the browser that `CHROMIUM_PATH` names. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? (await chromium.executablePath());
  // Without a handler a terminated process ends at once, and the browser ends with it because their pipe closes.
  return playwright.launch({
    executablePath,
    args: [...args, ...more],
    headless: true,
    handleSIGTERM: false,
  });
}
