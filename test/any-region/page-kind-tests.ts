import { describe, expect, it, onTestFinished } from "vitest";
import { MISSING_PAGE, type PageKind } from "#scripts/browser/find-page-kinds.ts";
import type { SiteName } from "#test/sites/site-plan.ts";
import { listColourFaults, listFaults, readNeededWidth } from "#test/support/axe.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const WIDTHS = [320, 360, 1280];

/**
 * Tests each page of a site in one visit: no request to another host, no fault found by axe, no sideways scrolling. All are
 * visited by one page of the browser, because a new one would begin with cold caches.
 */
export function testPageKinds(name: SiteName, kinds: readonly PageKind[]): void {
  const portal = openPortal({}, name, { isShared: true });

  describe.each(kinds)("$kind", ({ path }) => {
    it("makes no request to other hosts, passes axe and needs no sideways scrolling", async () => {
      const { page } = portal;
      const complaints: string[] = [];
      onTestFinished(() => void page.removeAllListeners());
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ colorScheme: "light" });
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on(
        "request",
        (request) => request.url().startsWith(portal.address) || complaints.push(request.url()),
      );
      const isMadeByScripts = /[?#]/.test(path);
      const address = path === MISSING_PAGE ? "/no-such-page/" : path;
      await page.goto(portal.address + address, { waitUntil: isMadeByScripts ? "networkidle" : "load" });

      expect(await listFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await listColourFaults(page)).toEqual([]);

      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await readNeededWidth(page), `WCAG 2.2, 1.4.10: ${width} pixels`).toBeLessThanOrEqual(width);
      }

      await page.waitForLoadState("networkidle");
      const expected = path === MISSING_PAGE ? [expect.stringContaining("404")] : [];
      expect(complaints).toEqual(expected);
    });
  });
}
