import { describe, expect, it } from "vitest";
import { pageKinds } from "#scripts/browser/page-kinds.ts";
import { listColourFaults, listFaults, openPortal } from "./portal-browser.ts";

const WIDTHS = [320, 360, 1280];

/** Tests of every `count`-th kind of page from `first` on: several files take turns, so that they run side by side. */
export function testPageKinds(first: number, count: number): void {
  const portal = openPortal();
  const kinds = Object.entries(pageKinds).filter((_, index) => index % count === first);

  describe.each(kinds)("%s", (_kind, path) => {
    it("asks nobody else, has no fault that axe finds and needs no scrolling to the side", async () => {
      const { page } = portal;
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on(
        "request",
        (request) => request.url().startsWith(portal.address) || complaints.push(request.url()),
      );
      await page.goto(portal.address + path, { waitUntil: "networkidle" });
      const expected = path === pageKinds["a page that is not there"] ? [expect.stringContaining("404")] : [];
      expect(complaints).toEqual(expected);

      expect(await listFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await listColourFaults(page)).toEqual([]);

      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `WCAG 2.2, 1.4.10: ${width} pixels`).toBeLessThanOrEqual(width);
      }
    });
  });
}
