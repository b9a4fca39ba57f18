import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getPageIndex } from "#test/sites/site.ts";

const { folder, byPath: pages, documentOf } = await getPageIndex("minimal");

describe("another region, published under a path", () => {
  it("uses its own main language", () => {
    for (const [path, { document }] of pages)
      expect(document.documentElement.getAttribute("lang"), path).toBe("en");
    expect(documentOf("/").querySelector("header nav")?.textContent).toContain("Good practices");
  });

  it("has no names of the reference region", () => {
    for (const [path, { html }] of pages) expect(html, path).not.toMatch(/kujawsko|Toruń|Bydgoszcz/i);
  });

  it("has all its addresses under the base path", () => {
    for (const [path, { document }] of pages) {
      const addresses = [...document.querySelectorAll("[href], [src], [action]")].map(
        (element) =>
          element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "",
      );
      const astray = addresses.filter(
        (address) => address.startsWith("/") && !/^\/portal\/(?!portal\/)/.test(address),
      );
      expect(astray, path).toEqual([]);
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(
        `https://example.org/portal${path}`,
      );
    }
  });

  it("links only to existing pages and files", () => {
    const broken = [...pages].flatMap(([path, { document }]) =>
      [...document.querySelectorAll('a[href^="/portal/"]')]
        .map((link) =>
          new URL(link.getAttribute("href") ?? "", "https://example.org").pathname.replace("/portal", ""),
        )
        .filter((target) => !pages.has(target) && !existsSync(join(folder, target)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("shows a unit's operator and the operator's unit", () => {
    const text = (path: string) => documentOf(path).querySelector("main")?.textContent ?? "";
    expect(text("/podmioty/example-meadow-workshop/")).toContain("Example Meadow Foundation");
    expect(text("/podmioty/example-meadow-foundation/")).toContain("Example Meadow Workshop");
  });

  it("keeps the page of a closed entity and names its successor", () => {
    const main = documentOf("/podmioty/example-old-canteen/").querySelector("main");
    expect(main?.textContent).toContain("The entity has closed");
    expect(main?.querySelector('a[href="/portal/podmioty/example-harbour-cooperative/"]')).not.toBeNull();
  });

  it("shows opening hours as a week and the logo with its text alternative", () => {
    const document = documentOf("/podmioty/example-harbour-cooperative/");
    expect(document.querySelectorAll("#hours + table tr, section[aria-labelledby=hours] tr").length).toBe(7);
    expect(document.querySelector("main img")?.getAttribute("alt")?.length).toBeGreaterThan(3);
  });

  it("links to the file of an entry, shows the source of a section, and has no pages for missing content", () => {
    const document = documentOf("/podmioty/example-harbour-cooperative/");
    const edit = "https://git.example.org/portal/edit/main/content/entities/example-harbour-cooperative.md";
    expect(document.querySelector(`a[href="${edit}"]`)).not.toBeNull();
    const services = document.querySelector("section[aria-labelledby=services]")?.textContent;
    expect(services).toContain("Menu of the kitchen");
    expect(document.getElementById("procurement")).toBeNull();
    expect(pages.has("/zlecaj-pes/")).toBe(false);
    expect(pages.has("/programy/")).toBe(false);
  });

  it("publishes the files of its content and shows their type, size and language", () => {
    const link = documentOf("/forum/example-forum/example-forum-02/").querySelector(
      'main a[href="/portal/pliki/example-forum-02/slides.pdf"]',
    );
    expect(link?.parentElement?.textContent).toMatch(/presentation, PDF, \d+ byte, English/);
    const published = readFileSync(join(folder, "pliki/example-forum-02/slides.pdf"));
    expect(
      published.equals(readFileSync("test/fixtures/valid-minimal/files/example-forum-02/slides.pdf")),
    ).toBe(true);
  });

  it("has a search index in its language", () => {
    const entry = JSON.parse(readFileSync(join(folder, "pagefind/pagefind-entry.json"), "utf8")) as {
      languages: Record<string, unknown>;
    };
    expect(Object.keys(entry.languages)).toEqual(["en"]);
  });
});
