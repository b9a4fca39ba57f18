import { describe, expect, it } from "vitest";
import { countPdfPages } from "#test/support/count-pdf-pages.ts";
import { openPortal } from "#test/support/portal-browser.ts";

/** A4 less the margins of `print.css`, 210 − 2 × 16 mm, at 96 pixels an inch. */
const SHEET = Math.floor(((210 - 2 * 16) / 25.4) * 96);
const portal = openPortal();

/** What is wrong with a page as it is printed, in words; and what it has to be judged. */
const judge = (sheet: number) => {
  const isShown = (element: Element) =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true,
    }) && element.getBoundingClientRect().width > 1;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`;
  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
  const all = shown("body *");
  const isCut = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible";
  const outer = shown("a[href^=http]");
  const shows = (link: Element) => {
    const { href } = link as HTMLAnchorElement;
    return getComputedStyle(link, "::after").content.includes(href) || link.textContent.includes(href);
  };
  const headings = shown("h1, h2, h3, h4, dt");
  const isWhole = (element: Element) => getComputedStyle(element).breakInside === "avoid";
  return {
    controls: shown("nav, search, form, button, input, select, summary, .skip-link").map(name),
    wide: all.filter((element) => element.getBoundingClientRect().right > sheet + 1).map(name),
    cut: all.filter(isCut).map(name),
    hidden: [...document.querySelectorAll("details")]
      .filter((details) => isShown(details) && ![...details.querySelectorAll("p, li")].some(isShown))
      .map(name),
    unnamed: outer.filter((link) => !shows(link)).map(name),
    alone: headings.filter((one) => getComputedStyle(one).breakAfter !== "avoid").map(name),
    torn: shown("dl > div")
      .filter((one) => !isWhole(one))
      .map(name),
    counts: { outer: outer.length, headings: headings.length },
  };
};

describe.each([
  ["the rules for editors", "/redakcja/pomoc/"],
  ["the fields of a collection", "/redakcja/pomoc/zbiory/entities/"],
  ["the problems of the check", "/redakcja/pomoc/kontrola/"],
])("the help with %s, printed on A4", (_, path) => {
  it("has no navigation, nothing cut off or folded, addresses beside links, and headings with what they head", async () => {
    const { page } = portal;
    await page.setViewportSize({ width: SHEET, height: 1000 });
    await portal.go(path);
    await page.emulateMedia({ media: "print" });
    const { counts, ...faults } = await page.evaluate(judge, SHEET);
    expect(faults).toEqual({ controls: [], wide: [], cut: [], hidden: [], unnamed: [], alone: [], torn: [] });
    expect(counts.outer).toBeGreaterThan(0);
    expect(counts.headings).toBeGreaterThan(5);
    expect(countPdfPages(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBeGreaterThan(1);
  });
});
