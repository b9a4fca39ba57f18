import { describe, expect, it } from "vitest";
import { shelves } from "#src/site/shelves.ts";
import { getPageIndex } from "#test/sites/site.ts";

const { byPath: pages } = await getPageIndex("minimal");

/** The shelves that say on some page of the smallest region what is missing, with the addresses that they lead to. */
const shown = new Map(
  [...pages.values()].flatMap(({ document }) =>
    [...document.querySelectorAll("[data-shelf]")].map((shelf) => [shelf.getAttribute("data-shelf"), shelf]),
  ),
);

describe("a list with nothing current", () => {
  it("stands in the smallest region, which has few entries", () => {
    expect([...shown.keys()].toSorted()).toEqual(
      expect.arrayContaining(["calls", "consultations", "events"]),
    );
  });

  it("says what stands in it otherwise, and where to look meanwhile", () => {
    for (const [name, shelf] of shown) {
      const hrefs = [...shelf.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
      const wanted = shelves[name as keyof typeof shelves].map(({ href }) => href);
      expect(
        hrefs.map((href) => href.replace(/^\/portal\//, "/")),
        name ?? "",
      ).toEqual(wanted);
      expect(shelf.querySelectorAll("p").length, name ?? "").toBeGreaterThanOrEqual(2);
    }
  });

  it("never asks to change filters that the page does not have", () => {
    for (const [path, { document }] of pages)
      for (const status of document.querySelectorAll("[data-none] [role=status]"))
        expect(status.textContent, path).not.toContain("filters");
  });
});
