import { startBrowser } from "../scripts/browser/start-browser.ts";
import { serveFolder } from "../scripts/browser/serve-folder.ts";
const [folder, out, ...paths] = process.argv.slice(2);
const served = await serveFolder(folder);
const browser = await startBrowser();
for (const width of [360, 1280])
  for (const scheme of ["light", "dark"]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    page.on("console", (m) => ["error", "warning"].includes(m.type()) && console.log(m.text()));
    page.on("pageerror", (e) => console.log("PAGEERROR", e.message));
    for (const p of paths) {
      await page.goto(served.address + p, { waitUntil: "networkidle" });
      for (const s of await page.locator("#share ~ details > summary").all()) await s.click();
      await page.waitForTimeout(300);
      await page.screenshot({
        path: `${out}-${p.replace(/[^a-z0-9]+/gi, "_")}-${width}-${scheme}.png`,
        fullPage: true,
      });
    }
    await page.close();
  }
await browser.close();
served.close();
