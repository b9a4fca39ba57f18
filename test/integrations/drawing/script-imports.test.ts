import { describe, expect, it } from "vitest";
import { preloadImports } from "#src/integrations/drawing/script-imports.ts";

const imports = new Map([
  ["Search.a1.js", ["common.c3.js"]],
  ["Menu.b2.js", ["common.c3.js", "menu.d4.js"]],
]);
const page = (...scripts: string[]) =>
  `<html><head><title>$&</title></head><body>${scripts
    .map((name) => `<script type="module" src="/portal/_astro/${name}"></script>`)
    .join("")}</body></html>`;

describe("what the scripts of a page import", () => {
  it("is fetched together with them, each file once", () => {
    const html = preloadImports(page("Search.a1.js", "Menu.b2.js"), imports);
    expect(html.match(/<link[^>]+>/g)).toEqual([
      '<link rel="modulepreload" href="/portal/_astro/common.c3.js">',
      '<link rel="modulepreload" href="/portal/_astro/menu.d4.js">',
    ]);
    expect(html).toContain("<title>$&</title><link");
  });

  it("changes nothing where there is none", () => {
    const html = page("Alone.e5.js");
    expect(preloadImports(html, imports)).toBe(html);
    expect(preloadImports("<p>no head</p>", imports)).toBe("<p>no head</p>");
  });
});
