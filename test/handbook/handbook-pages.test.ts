import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problems } from "#src/check/problems.ts";
import { recordSchema } from "#src/check/records/schema-fields.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { listFieldRows } from "#src/handbook/fields.ts";
import { paths } from "#src/i18n/paths.ts";
import { getPageIndex } from "#test/sites/site.ts";

const { folder, byPath, documentOf } = await getPageIndex("region");
const textsOf = (path: string, selector: string) =>
  [...documentOf(path).querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe("the handbook of editors", () => {
  it("is reached from the footer of every page, and leads to each collection and to the problems", () => {
    expect(documentOf("/").querySelector(`footer a[href="${paths.handbook}"]`)?.textContent).toContain(
      "redakcji",
    );
    const links = [...documentOf(paths.handbook).querySelectorAll("main a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toEqual(
      expect.arrayContaining([
        paths.handbookProblems,
        ...allDefinitions.map(({ id }) => paths.handbookCollection(id)),
      ]),
    );
  });

  it("explains every field of every collection", () => {
    for (const { id } of allDefinitions) {
      const rows = listFieldRows(recordSchema(id), { language: "pl", nameCollection: (name) => name });
      expect(textsOf(paths.handbookCollection(id), ".fields dt"), id).toEqual(rows.map(({ path }) => path));
    }
  });

  it("says what is required, what to write, and where the collection is that a field names", () => {
    const page = documentOf(paths.handbookCollection("entities"));
    const rowOf = (name: string) =>
      [...page.querySelectorAll(".fields > div")].find(
        ({ firstElementChild: term }) => term?.textContent.trim() === name,
      );
    expect(rowOf("legalForm")?.textContent).toMatch(/forma prawna.*wymagane.*Co wpisać:.*Formy prawne/s);
    expect(rowOf("legalForm")?.querySelector("a")?.getAttribute("href")).toBe(
      paths.handbookCollection("legal-forms"),
    );
    expect(rowOf("website")?.textContent).not.toContain("wymagane");
  });

  it("shows a file of the region, which the check has taken, or an empty one", () => {
    const [example] = textsOf(paths.handbookCollection("good-practices"), "pre");
    expect(example).toMatch(/^---\n[\s\S]+\n---/);
    expect(textsOf(paths.handbookCollection("boundaries"), "pre")).toEqual([]);
  });

  it("explains every problem of the check with cause and remedy, without gaps in the text", () => {
    const ids = [...documentOf(paths.handbookProblems).querySelectorAll(".problems > div")];
    expect(ids.map(({ id }) => id).toSorted()).toEqual(Object.keys(problems).toSorted());
    for (const { id, textContent } of ids) {
      expect(textContent, id).toMatch(/Dlaczego: .+Co zrobić: /s);
      expect(textContent, id).not.toMatch(/\{\w+\}/);
    }
  });

  it("is left out by search engines, by the map of the site and by the search of the portal", () => {
    const pages = [...byPath].filter(([path]) => path.startsWith(paths.handbook));
    expect(pages).toHaveLength(allDefinitions.length + 2);
    for (const [path, { html, document }] of pages) {
      expect(document.querySelector('meta[name="robots"]')?.getAttribute("content"), path).toContain(
        "noindex",
      );
      expect(html, path).not.toContain("data-pagefind-body");
    }
    const sitemap = join(folder, "sitemap-0.xml");
    expect(existsSync(sitemap)).toBe(true);
    expect(readFileSync(sitemap, "utf8").includes(paths.handbook)).toBe(false);
  });
});
