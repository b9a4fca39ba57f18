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
  // A process that is told to end does so, and the browser with it, because the pipe between them closes.
  return playwright.launch({
    executablePath,
    args: [...args, ...more],
    headless: true,
    handleSIGTERM: false,
  });
}
