import { describe, expect, it } from "vitest";
import { endsInSlash, toAddress } from "#src/integrations/drawing/draw-path.ts";
import { countDrawers } from "#src/integrations/drawing/draw-languages.ts";
import { toPageFile } from "#src/integrations/drawing/page-file.ts";

describe("the file of an address", () => {
  it.each([
    ["/", "page", "index.html"],
    ["/404", "page", "404.html"],
    ["/404/", "page", "404.html"],
    ["/podmioty/laka/", "page", "podmioty/laka/index.html"],
    ["/podmioty/2", "page", "podmioty/2/index.html"],
    ["/kanal.xml", "endpoint", "kanal.xml"],
    ["/og/podmioty/fundacja.png", "endpoint", "og/podmioty/fundacja.png"],
  ] as const)("%s (%s) is %s", (pathname, type, file) => {
    expect(toPageFile(pathname, { type })).toBe(file);
  });
});

describe("the address at which a page is drawn", () => {
  it.each([
    ["/podmioty/laka", "page", /^\/podmioty\/([^/]+?)\/$/, true],
    ["/kanal.xml", "endpoint", /^\/kanal\.xml$/, false],
    ["/pliki/formularz.odt", "endpoint", /^\/pliki(?:\/(.*?))?\/$/, true],
  ] as const)("%s fits the pattern by which Astro finds it", (pathname, type, pattern, isWithSlash) => {
    expect(endsInSlash({ type, pattern }, pathname)).toBe(isWithSlash);
  });

  it.each([
    ["/", true, "https://example.org/portal/"],
    ["/podmioty/laka", true, "https://example.org/portal/podmioty/laka/"],
    ["/kanal.xml", false, "https://example.org/portal/kanal.xml"],
  ])("%s", (pathname, isPage, address) => {
    expect(toAddress(pathname, isPage, "https://example.org", "/portal/").href).toBe(address);
  });
});

describe("the number of drawing processes of a language", () => {
  it.each([
    [1, 1, 1],
    [1, 2, 2],
    [2, 2, 1],
    [3, 2, 1],
    [2, 8, 4],
  ])("of %i languages on %i processors is %i", (languages, processors, drawers) => {
    expect(countDrawers(languages, processors)).toBe(drawers);
  });
});
