import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sections } from "#src/site/sections.ts";
import { getPageIndex } from "#test/sites/site.ts";

const { folder, list: pages, documentOf } = await getPageIndex("region");

describe("the pages of sections", () => {
  it("have their illustration in the head, and their colour", () => {
    for (const { path, picture, menu } of sections.filter(({ path }) => path !== "/")) {
      const page = documentOf(path);
      const address = page.querySelector("main header > .picture use")?.getAttribute("href");
      expect(address, path).toMatch(new RegExp(`/_astro/${picture}\\.[\\w-]+\\.svg#picture$`));
      expect(page.querySelector("main")?.getAttribute("data-theme"), path).toBe(menu?.group ?? "portal");
    }
  });

  it("have a mark before the kind of each entry", () => {
    const kind = documentOf("/podmioty/fundacja-laka/").querySelector("main header .kind");
    expect(kind?.querySelector("svg.mark > path")).not.toBeNull();
  });
});

describe("illustrations in pages", () => {
  it("are hidden from screen readers, have a file each, and no styles in the page", () => {
    for (const { path, html, document } of pages) {
      if (!html.includes('class="picture"')) continue;
      for (const drawing of document.querySelectorAll("svg.picture, svg.mark")) {
        expect(drawing.getAttribute("aria-hidden"), path).toBe("true");
        expect(drawing.getAttribute("style"), path).toBeNull();
      }
      for (const picture of document.querySelectorAll("svg.picture")) {
        const file = picture
          .querySelector("use")
          ?.getAttribute("href")
          ?.replace(/^.*(\/_astro\/.*)#.*$/, "$1");
        expect(existsSync(join(folder, file ?? "-")), `${path}: ${file}`).toBe(true);
      }
    }
  });

  it("stand on the start page, on covers, and where nothing is found", () => {
    const pictureOf = (path: string, place: string) =>
      documentOf(path).querySelector(`${place} .picture use`)?.getAttribute("href");
    expect(pictureOf("/", ".hero")).toMatch(/home\./);
    expect(pictureOf("/404.html", "main header")).toMatch(/lost\./);
    expect(pictureOf("/nabory/", ".empty")).toMatch(/nothing\./);
    expect(
      documentOf("/dobre-praktyki/").querySelectorAll(".cover > :is(img, .picture)").length,
    ).toBeGreaterThan(0);
  });
});
