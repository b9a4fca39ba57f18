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
  it("is fetched together with them from the end of the head, each file once, before those that need it", () => {
    const html = preloadImports(page("First.e5.js", "Search.a1.js", "Menu.b2.js"), imports);
    const head = html.slice(0, html.indexOf("</head>"));
    expect(head.match(/[\w.]+\.js/g)).toEqual([
      "First.e5.js",
      "common.c3.js",
      "Search.a1.js",
      "menu.d4.js",
      "Menu.b2.js",
    ]);
    expect(head).toMatch(/<link rel="modulepreload" href="\/portal\/_astro\/Menu.b2.js">$/);
  });

  it("comes before what the page asks for early", () => {
    const early = '<link rel="preload" as="fetch" crossorigin="anonymous" href="/pagefind/wasm.pl.pagefind">';
    const html = preloadImports(page("Alone.e5.js").replace("</body>", `${early}</body>`), imports);
    expect(html).toContain(`<link rel="modulepreload" href="/portal/_astro/Alone.e5.js">${early}</head>`);
    expect(html.split(early)).toHaveLength(2);
  });

  it("follows a script that asks for data before the page has come", () => {
    const html = preloadImports(page("Menu.b2.js", "EarlyData.f6.js"), imports);
    const early = '<script type="module" async src="/portal/_astro/EarlyData.f6.js"></script>';
    expect(html).toMatch(new RegExp(`^<html><head>${early}<title>T</title><link`));
    expect(html.match(/EarlyData/g)).toHaveLength(1);
  });

  it("alone is fetched early where the only scripts are those of the header", () => {
    const header = `${page("Menu.b2.js").replace("</html>", "")}<main></main>`;
    const names = (html: string) =>
      [...preloadImports(html, imports).matchAll(/modulepreload" href="[^"]*\/([^"]+)"/g)].map(
        ([, name]) => name,
      );
    expect(names(header)).toEqual(["common.c3.js", "menu.d4.js"]);
    const search = '<script type="module" src="/portal/_astro/Search.a1.js"></script>';
    expect(names(header.replace("</main>", `${search}</main>`))).toEqual([
      "common.c3.js",
      "menu.d4.js",
      "Menu.b2.js",
      "Search.a1.js",
    ]);
  });

  it("changes nothing where there are no scripts", () => {
    expect(preloadImports(page(), imports)).toBe(page());
    expect(preloadImports("<p>no scripts</p>", imports)).toBe("<p>no scripts</p>");
  });
});
