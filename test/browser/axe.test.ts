import { describe, expect, it } from "vitest";
import { pageKinds } from "#scripts/browser/page-kinds.ts";
import { listFaults, openPortal } from "../support/portal-browser.ts";

const portal = openPortal();

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(Object.entries(pageKinds))("%s has no fault that axe finds", async (_kind, path) => {
    const { page } = portal;
    await page.emulateMedia({ colorScheme });
    await page.goto(portal.address + path, { waitUntil: "networkidle" });
    expect(await listFaults(page)).toEqual([]);
  });
});

describe.each([320, 360, 1280])("%i pixels wide", (width) => {
  it.each(Object.entries(pageKinds))(
    "%s needs no scrolling to the side (WCAG 1.4.10)",
    async (_kind, path) => {
      const { page } = portal;
      await page.setViewportSize({ width, height: 800 });
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on(
        "request",
        (request) => request.url().startsWith(portal.address) || complaints.push(request.url()),
      );
      await page.goto(portal.address + path, { waitUntil: "networkidle" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const expected = path === pageKinds["a page that is not there"] ? [expect.stringContaining("404")] : [];
      expect(complaints).toEqual(expected);
    },
  );
});
