import { describe, expect, it } from "vitest";
import { preloadImports } from "#src/integrations/drawing/script-imports.ts";

const imports = new Map([
  ["Search.a1.js", ["common.c3.js"]],
  ["Menu.b2.js", ["common.c3.js", "menu.d4.js"]],
]);
const page = (...scripts: string[]) =>
  `<html><head><title>T</title></head><body>${scripts
    .map((name) => `<script type="module" src="/portal/_astro/${name}"></script>`)
    .join("")}</body></html>`;

describe("what the scripts of a page import", () => {
  it("is fetched together with them, each file once", () => {
    const html = preloadImports(page("First.e5.js", "Search.a1.js", "Menu.b2.js"), imports);
    expect(html.match(/[\w.]+\.js/g)).toEqual([
      "First.e5.js",
      "common.c3.js",
      "Search.a1.js",
      "menu.d4.js",
      "Menu.b2.js",
    ]);
    expect(html).toContain('<link rel="modulepreload" href="/portal/_astro/common.c3.js"><script');
  });

  it("changes nothing where there is none", () => {
    const html = page("Alone.e5.js");
    expect(preloadImports(html, imports)).toBe(html);
    expect(preloadImports("<p>no scripts</p>", imports)).toBe("<p>no scripts</p>");
  });
});
