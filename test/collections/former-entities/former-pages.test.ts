import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFeed } from "#test/support/read-feed.ts";
import { getPageIndex, textOf } from "#test/sites/site.ts";

const { folder, documentOf } = await getPageIndex("region");
const site = "https://portal.example";
const languages = [
  { language: "pl", prefix: "", former: "Ten wpis ma nowy adres", gone: "Tego wpisu już nie ma w katalogu" },
  {
    language: "en",
    prefix: "en/",
    former: "This record has a new address",
    gone: "no longer in the directory",
  },
];
const readPage = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");

describe.each(languages)("in $language, the address of a record that moved", ({ prefix, former, gone }) => {
  const html = readPage(`${prefix}podmioty/fundacja-dawna-laka`);

  it("leads on by itself and by a link, and names the new address to search engines alone", () => {
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../../podmioty/fundacja-laka/">');
    expect(html).toContain(
      `<link rel="canonical" property="og:url" href="${site}/${prefix}podmioty/fundacja-laka/">`,
    );
    expect(html).toContain('<meta name="robots" content="noindex, follow">');
    expect(html).toContain(`<a href="/${prefix}podmioty/fundacja-laka/"`);
    expect(html).toContain(former);
    expect(html).not.toContain("data-pagefind-body");
  });

  it("stays, when the record was removed, and says why", () => {
    const removed = readPage(`${prefix}podmioty/klub-bez-wpisu`);
    expect(removed).toContain(gone);
    expect(removed).not.toContain('http-equiv="refresh"');
    expect(removed).toContain('<meta name="robots" content="noindex, follow">');
  });

  it("is a redirect for the host, and tells those who follow its feed", () => {
    const redirects = readFileSync(join(folder, "_redirects"), "utf8").trim().split("\n");
    expect(redirects).toContain(
      `/${prefix}podmioty/fundacja-dawna-laka/ /${prefix}podmioty/fundacja-laka/ 301`,
    );
    expect(redirects).toHaveLength(languages.length);
    const [entry, ...others] = readFeed(folder, `${prefix}podmioty/fundacja-dawna-laka/zmiany.xml`).entries;
    expect(others).toEqual([]);
    expect(entry?.link["@_href"]).toBe(`${site}/${prefix}podmioty/fundacja-laka/`);
  });
});

describe("the page of an entity", () => {
  it("says when its record changed and what, newest first, with a feed of the same", () => {
    const page = documentOf("/podmioty/fundacja-laka/");
    const history = page.querySelector("details#history");
    expect(textOf(history?.querySelector("summary"))).toBe("Historia wpisu – ostatnia zmiana: 3 lutego 2026");
    expect([...(history?.querySelectorAll("li") ?? [])].map((item) => textOf(item))).toEqual([
      "3 lutego 2026Zmieniono adres wpisu; dawny identyfikator: fundacja-dawna-laka. Dodano: strona internetowa. Zmieniono opis.",
      "10 stycznia 2026Dodano wpis do katalogu.",
    ]);
    const feed = "/podmioty/fundacja-laka/zmiany.xml";
    expect(history?.querySelector(`a[href="${feed}"]`)).not.toBeNull();
    const alternate = page.querySelector('link[rel="alternate"][type="application/atom+xml"]');
    expect(alternate?.getAttribute("href")).toBe(site + feed);
    const { id, updated, entries } = readFeed(folder, feed);
    expect([id, updated]).toEqual([site + feed, "2026-02-03T12:00:00.000Z"]);
    expect(entries.map((entry) => entry.id)).toEqual(
      ["2026-02-03", "2026-01-10"].map((day) => `${site}/podmioty/fundacja-laka/#d-${day}`),
    );
  });

  it("has its history and no feed where there are more entities than the portal makes feeds for", async () => {
    const { folder: large, documentOf: largeOf } = await getPageIndex("edited");
    const address = "/podmioty/example-meadow-foundation/";
    expect(largeOf(address).querySelectorAll("#history li")).toHaveLength(1);
    expect(largeOf(address).querySelector('[href$="zmiany.xml"]')).toBeNull();
    expect(existsSync(join(large, address, "zmiany.xml"))).toBe(false);
  });

  it("has neither history nor feed where there is none, and the build says so once", async () => {
    const { folder: plain, log, documentOf: plainOf } = await getPageIndex("minimal");
    const address = "/podmioty/example-meadow-foundation/";
    expect(plainOf(address).querySelector("#history")).toBeNull();
    expect(plainOf(address).querySelector('link[href$="zmiany.xml"]')).toBeNull();
    expect(existsSync(join(plain, address, "zmiany.xml"))).toBe(false);
    expect(log.match(/repozytorium git/g)).toHaveLength(1);
    expect(existsSync(join(plain, "_redirects"))).toBe(false);
  });
});
