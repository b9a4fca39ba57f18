import { describe, expect, it } from "vitest";
import { htmlValidator } from "../support/html-validator.ts";
import { dist, isFrame, readPages } from "../support/site.ts";

const everyPage = readPages(dist);
const pages = everyPage.filter((page) => !isFrame(page));
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe("every built page", () => {
  it("exists for each kind", () => {
    expect(pages.length).toBeGreaterThan(150);
  });

  it("is valid HTML", async () => {
    const faults = [];
    for (const { path, html } of everyPage) {
      const report = await htmlValidator.validateString(html, path);
      for (const result of report.results)
        for (const { ruleId, message, line } of result.messages)
          faults.push(`${path}:${line} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  it.each(["main", "header", "footer", "h1", "title", 'meta[name="description"]', 'link[rel="canonical"]'])(
    "has one %s",
    (selector) => {
      const wrong = pages.filter(({ document }) => {
        const parent = { header: "body > ", footer: "body > ", title: "head > " }[selector] ?? "";
        const scope = parent + selector;
        return document.querySelectorAll(scope).length !== 1;
      });
      expect(wrong.map((page) => page.path)).toEqual([]);
    },
  );

  it("says its language and offers a link past the menu", () => {
    for (const { path, document } of pages) {
      expect(document.documentElement.getAttribute("lang"), path).toBe("pl");
      expect(document.querySelector("body > a")?.getAttribute("href"), path).toBe("#main");
    }
  });

  it("has headings without a jump in level", () => {
    const jumps = pages.filter(({ document }) => {
      const levels = [...document.querySelectorAll("main :is(h1,h2,h3,h4,h5,h6)")].map((h) =>
        Number(h.tagName[1]),
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(jumps.map((page) => page.path)).toEqual([]);
  });

  it("has a title and a description of its own", () => {
    const own = pages.filter(({ path }) => !/\/\d+\/$/.test(path));
    for (const selector of ["title", 'meta[name="description"]']) {
      const values = own.map(({ document }) => {
        const element = document.querySelector(selector);
        return element?.getAttribute("content") ?? element?.textContent ?? "";
      });
      const repeated = own.filter((_, index) => values.indexOf(values[index] ?? "") !== index);
      expect(repeated.map((page) => `${selector} ${page.path}`)).toEqual([]);
    }
  });

  it("has breadcrumbs below the start page", () => {
    const without = pages.filter(
      ({ path, document }) => path !== "/" && texts(document, "main nav ol li").length < 2,
    );
    expect(without.map((page) => page.path)).toEqual([]);
  });

  it("does not end a line with a single-letter word", () => {
    const loose = pages.filter(({ document }) =>
      texts(document, "main p").some((text) => / [aiouwz] (?=\S)/i.test(text.replaceAll(/\s*\n\s*/g, "\n"))),
    );
    expect(loose.map((page) => page.path)).toEqual([]);
  });
});
