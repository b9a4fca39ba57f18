import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { folder, list: pages, byPath, pageOf, documentOf } = await getPageIndex("region");
const guides = pages.filter(
  ({ path }) => /^\/wiedza\/[^/]+\/$/.test(path) && path !== "/wiedza/wybierz-forme/",
);
const steps = pages.filter(({ path }) => path.startsWith("/wiedza/wybierz-forme/"));

describe("the glossary", () => {
  const document = documentOf("/slownik/");
  const terms = [...document.querySelectorAll('section:not([aria-labelledby="akty"]) article[id]')];
  const ids = new Set(terms.map(({ id }) => id));

  it("has its terms from A to Z, each with a definition, also in JSON-LD", () => {
    expect(ids.size).toBe(6);
    const names = terms.map((term) => textOf(term.querySelector("h3")));
    expect(names).toHaveLength(ids.size);
    expect(names).toEqual(names.toSorted(new Intl.Collator("pl").compare));
    const set = readJsonLd(pageOf("/slownik/")).find((record) => record["@type"] === "DefinedTermSet");
    expect(set?.["hasDefinedTerm"]).toHaveLength(ids.size);
  });

  it("is linked from texts of every kind, each term once per page, and every link finds its term", () => {
    const linked = pages.filter(({ document }) => document.querySelector("a.term"));
    const kinds = new Set(linked.map(({ path }) => path.split("/")[1]));
    expect([...kinds]).toEqual(expect.arrayContaining(["podmioty", "dobre-praktyki", "wiedza", "formy"]));
    for (const { path, document } of linked) {
      const links = [...document.querySelectorAll("a.term")];
      const targets = links.map((link) => link.getAttribute("href") ?? "");
      for (const target of targets) expect(ids, `${path} → ${target}`).toContain(target.split("#")[1]);
      expect(new Set(links.map((link) => link.outerHTML)).size, path).toBe(links.length);
    }
  });

  it("is never linked from headings, links, code, drafts and easy-to-read texts", () => {
    expect(
      pages.flatMap(({ document }) => [...document.querySelectorAll(":is(h1,h2,h3,code,pre) a.term")]),
    ).toEqual([]);
    expect(
      pages
        .flatMap(({ document }) => [...document.querySelectorAll("a a, [data-glossary=off] a.term[href]")])
        .filter((link) => !link.closest("[popover]")),
    ).toEqual([]);
    expect(documentOf("/wiedza/jak-zalozyc-stowarzyszenie/etr/").querySelector("a.term")).toBeNull();
  });
});

describe("guides", () => {
  it("say for which day the law is current, and list the full acts", () => {
    expect(guides).toHaveLength(3);
    for (const { path, document } of guides) {
      expect(textOf(document.querySelector("aside")), path).toContain("Stan prawny na dzień");
      const acts = [...document.querySelectorAll("section[aria-labelledby=law] li")];
      const named = document.querySelectorAll(".prose a[href*='isap.sejm.gov.pl']").length;
      if (named > 0) expect(acts.length, path).toBeGreaterThan(0);
      for (const act of acts) expect(textOf(act), path).toMatch(/Dz\.U\. \d{4} poz\. \d+/);
    }
  });

  it("explain a term in place without scripts, under a unique identifier", () => {
    for (const { path, document } of guides) {
      for (const button of document.querySelectorAll("button[popovertarget]")) {
        const target = button.getAttribute("popovertarget") ?? "";
        const found = document.querySelectorAll(`#${target}[popover]`);
        expect(found.length, `${path} ${target}`).toBe(1);
      }
    }
  });

  it("compare legal forms, with a legal basis under every fact", () => {
    const table = documentOf("/wiedza/porownanie-form/").querySelector("table");
    expect(table?.querySelectorAll("thead th")).toHaveLength(3);
    for (const cell of table?.querySelectorAll("tbody td") ?? []) {
      if (textOf(cell) !== "brak danych")
        expect(cell.querySelector("a[href^=http]"), textOf(cell)).not.toBeNull();
    }
  });

  it("have an easy-to-read page that links back, and the header links to it", () => {
    const guide = documentOf("/wiedza/jak-zalozyc-stowarzyszenie/");
    const own = "/wiedza/jak-zalozyc-stowarzyszenie/etr/";
    expect(guide.querySelector(`header a[href="${own}"]`)).not.toBeNull();
    expect(documentOf("/").querySelector('header a[href="/o-portalu/etr/"]')).not.toBeNull();
    expect(
      documentOf(own).querySelector('main a[href="/wiedza/jak-zalozyc-stowarzyszenie/"]'),
    ).not.toBeNull();
  });
});

describe("the path to a legal form", () => {
  it("ends every path in an outcome with legal forms, law and a next step", () => {
    expect(steps.length).toBeGreaterThan(10);
    for (const { path, document } of steps) {
      const answers = [...document.querySelectorAll("main ul a[href^='/wiedza/wybierz-forme/']")].map(
        (link) => link.getAttribute("href") ?? "",
      );
      const isEnd = document.querySelector("section[aria-labelledby=forms]") !== null;
      expect(isEnd, path).toBe(answers.length === 0);
      for (const answer of answers) expect(byPath.has(answer), answer).toBe(true);
      if (isEnd)
        expect(document.querySelector("section[aria-labelledby=forms] a[href*=isap]"), path).not.toBeNull();
      const given = document.querySelectorAll("section[aria-labelledby=given] dl > div").length;
      expect(given, path).toBe(path.split("/").length - 4);
    }
  });

  it("is indexed by search engines only at its start", () => {
    const sitemap = readFileSync(`${folder}/sitemap-0.xml`, "utf8");
    const listed = steps.filter(({ path }) => sitemap.includes(`${path}</loc>`));
    expect(listed.map(({ path }) => path)).toEqual(["/wiedza/wybierz-forme/"]);
  });
});
