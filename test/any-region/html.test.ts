import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPageKinds } from "#scripts/browser/find-page-kinds.ts";
import { htmlValidator } from "#test/support/html-validator.ts";
import { getPages, getSite, isFrame, readPages, type BuiltPage } from "#test/sites/site.ts";

const { folder } = await getSite("content");
const pages = readPages(folder).filter((page) => !isFrame(page));
const language = pages[0]?.document.documentElement.getAttribute("lang");
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

async function listHtmlFaults(validated: readonly BuiltPage[]): Promise<string[]> {
  const reports = await Promise.all(
    validated.map(({ path, html }) => htmlValidator.validateString(html, path)),
  );
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line }) => `${filePath}:${line} ${ruleId}: ${message}`),
    ),
  );
}

/** The pages whose element has the same text as that of a page before. */
function listRepeated(own: readonly BuiltPage[], selector: string): string[] {
  const values = own.map(({ document }) => {
    const element = document.querySelector(selector);
    return element?.getAttribute("content") ?? element?.textContent ?? "";
  });
  return own
    .filter((_, index) => values.indexOf(values[index] ?? "") !== index)
    .map(({ path }) => `${selector} ${path}`);
}

/** A page of every kind, and one of so many others. */
function sample(site: string, built: readonly BuiltPage[], step: number): BuiltPage[] {
  const kinds = new Set(findPageKinds(site).map(({ path }) => path));
  return built.filter(({ path }, index) => kinds.has(path) || index % step === 0);
}

it.each([
  ["content", 6],
  ["region", 4],
] as const)(
  "pages of every kind of the site “%s” and a sample of the others are valid HTML",
  async (name, step) => {
    const { folder: site } = await getSite(name);
    const chosen = sample(site, await getPages(name), step);
    expect(chosen.length).toBeGreaterThan(60);
    expect(await listHtmlFaults(chosen)).toEqual([]);
  },
);

describe("every built page", () => {
  it.each(["main", "header", "footer", "h1", "title", 'meta[name="description"]', 'link[rel="canonical"]'])(
    "has one %s",
    (selector) => {
      const wrong = pages.filter(({ document }) => {
        const parent = { header: "body > ", footer: "body > ", title: "head > " }[selector] ?? "";
        return document.querySelectorAll(parent + selector).length !== 1;
      });
      expect(wrong.map((page) => page.path)).toEqual([]);
    },
  );

  it("declares its language and has a skip link", () => {
    expect(language).toMatch(/^[a-z]{2}$/);
    for (const { path, document } of pages) {
      expect(document.documentElement.getAttribute("lang"), path).toBe(language);
      expect(document.querySelector("body > a")?.getAttribute("href"), path).toBe("#main");
    }
  });

  it("has headings that skip no level", () => {
    const jumps = pages.filter(({ document }) => {
      const levels = [...document.querySelectorAll("main :is(h1,h2,h3,h4,h5,h6)")].map((h) =>
        Number(h.tagName[1]),
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(jumps.map((page) => page.path)).toEqual([]);
  });

  it("has a title and a description of its own", () => {
    for (const selector of ["title", 'meta[name="description"]'])
      expect(listRepeated(pages, selector)).toEqual([]);
  });

  it("has a title of its own in every language of the reference region", async () => {
    const region = await getSite("region");
    expect(
      listRepeated(
        (await getPages("region")).filter((page) => !isFrame(page)),
        "title",
      ),
    ).toEqual([]);
    const english = readPages(join(region.folder, "en")).filter((page) => !isFrame(page));
    expect(english.length).toBeGreaterThan(80);
    expect(listRepeated(english, "title")).toEqual([]);
  });

  it("has breadcrumbs below the start page", () => {
    const without = pages.filter(
      ({ path, document }) => path !== "/" && texts(document, "main nav ol li").length < 2,
    );
    expect(without.map((page) => page.path)).toEqual([]);
  });

  it.runIf(language === "pl")("keeps single-letter Polish words off the end of a line", () => {
    const loose = pages.filter(({ document }) =>
      texts(document, "main p").some((text) => / [aiouwz] (?=\S)/i.test(text.replaceAll(/\s*\n\s*/g, "\n"))),
    );
    expect(loose.map((page) => page.path)).toEqual([]);
  });
});
