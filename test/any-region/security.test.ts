import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { getPages, getSite } from "#test/sites/site.ts";

const names = ["content", "region"] as const;
const sites = await Promise.all(
  names.map(async (name) => ({ name, pages: await getPages(name), folder: (await getSite(name)).folder })),
);

/** The addresses that an element loads from. */
const listAddresses = (element: Element): string[] => {
  const srcset = element.getAttribute("srcset") ?? "";
  const candidates = srcset.split(/,\s+/).map((candidate) => candidate.split(" ")[0] ?? "");
  const others = ["src", "href"].map((name) => element.getAttribute(name) ?? "");
  const addresses = [...candidates, ...others].filter((address) => address !== "");
  return addresses.length > 0 ? addresses : ["inline"];
};

describe.each(sites)("every page of the site “$name”", ({ pages, folder }) => {
  it("has a strict content security policy", () => {
    for (const { path, document } of pages) {
      const policy =
        document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute("content") ?? "";
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain("object-src 'none'");
      expect(policy, path).toMatch(/script-src [^;]*'self'/);
      expect(policy, path).not.toContain("unsafe-inline");
      expect(policy, path).not.toMatch(/'unsafe-eval'/);
    }
  });

  it("loads nothing from other hosts", () => {
    const asked = pages.flatMap(({ path, document }) =>
      [
        ...document.querySelectorAll(
          "script[src], img[src], link[rel~=stylesheet], link[rel~=preload], iframe, source, video, audio, object, embed",
        ),
      ]
        .flatMap(listAddresses)
        .filter((address) => !/^(\/|data:)/.test(address))
        .map((address) => `${path} ${address}`),
    );
    expect(asked).toEqual([]);
  });

  it("has no inline event handlers and no style attributes", () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/<[^>]+\son[a-z]+=/i);
      expect(html, path).not.toMatch(/<[^>]+\sstyle=/i);
    }
  });

  it("has a link preview image of 800 by 420 pixels", async () => {
    const files = new Set(
      pages.map(({ document }) => {
        const address = document.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "";
        return join(folder, new URL(address).pathname);
      }),
    );
    expect([...files].filter((file) => !existsSync(file))).toEqual([]);
    const { width, height } = await sharp([...files][0]).metadata();
    expect([width, height]).toEqual([800, 420]);
  });
});
