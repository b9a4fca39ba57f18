import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { formatAnnouncement } from "#src/search/client/search-announcement.ts";
import {
  countWords,
  createWordCounts,
  isSearchable,
  listWords,
  toSearchPage,
} from "#src/integrations/search-text.ts";

const page = (name: string, text: string, terms = "") =>
  `<html><body><main data-pagefind-body><h1 class="title">${name}</h1>` +
  `<div hidden data-terms="${terms}"><span data-pagefind-filter="form[data-value]" data-value="Spółdzielnia"></span></div>` +
  `<p title="Łąka">${text}</p><script>const złoto = 1;</script></main></body></html>`;

describe("a page prepared for the search index", () => {
  const { document } = parseHTML(
    toSearchPage(page("Fundacja „Światło” &amp; <em>Żółw</em>", "Łódź i żółw", "koło")).html,
  );

  it("has l for ł in texts and search words, but not in filters and other attributes", () => {
    expect(document.querySelector("p")?.textContent).toBe("Lódź i żólw");
    expect(document.querySelector("[data-terms]")?.getAttribute("data-terms")).toBe("kolo");
    expect(document.querySelector("span")?.getAttribute("data-value")).toBe("Spółdzielnia");
    expect(document.querySelector("p")?.getAttribute("title")).toBe("Łąka");
  });

  it("keeps its original heading for display", () => {
    const heading = document.querySelector("h1");
    expect(heading?.getAttribute("data-name")).toBe("Fundacja „Światło” & Żółw");
    expect(heading?.getAttribute("data-pagefind-meta")).toBe("name[data-name]");
    expect(heading?.getAttribute("class")).toBe("title");
    expect(heading?.textContent).toBe("Fundacja „Światlo” & Żólw");
  });

  it("is read by its tags, whatever attributes, comments and scripts contain", () => {
    const { html, text, names } = toSearchPage(
      '<!-- <h1>ł</h1> --><H1 title="ł > 1">Koło</H1><p title="b > łan">żółw</p><script>"<h1>ł";</script><h1>Łan</h1>',
    );
    expect(html).toBe(
      '<!-- <h1>ł</h1> --><H1 data-name="Koło" data-pagefind-meta="name[data-name]" title="ł > 1">Kolo</H1>' +
        '<p title="b > łan">żólw</p><script>"<h1>l";</script><h1>Lan</h1>',
    );
    expect({ text, names }).toEqual({ text: "Koło żółw Łan", names: "Koło" });
  });

  it("is searchable only when it marks its body", () => {
    expect(isSearchable(page("A", "b"))).toBe(true);
    expect(isSearchable("<main><h1>A</h1></main>")).toBe(false);
  });
});

describe("the words of the pages", () => {
  it("are listed with names first, then by number of pages, without short words and code", () => {
    const pages = [
      page("Arkadia", "warsztat i dom, warsztat"),
      page("Emaus", "warsztat dom &quot;zieleń&quot;"),
      page("Tilia", "Zieleń, warsztat; sala", "ogrody"),
    ];
    const counts = createWordCounts();
    pages.forEach((html) => countWords(toSearchPage(html), counts));
    expect(listWords(counts)).toEqual(["arkadia", "emaus", "tilia", "warsztat", "zieleń", "ogrody", "sala"]);
  });
});

describe("the announcement", () => {
  const texts = {
    counts: { one: "{count} wynik", few: "{count} wyniki", many: "{count} wyników", other: "{count} wyniku" },
    corrected: "{count} dla „{query}”",
    omitted: "{count}, gdy pominąć: {words}",
  };
  const unchanged = { words: ["a"], corrected: undefined, omitted: [] };

  it.each([
    [1, "1 wynik"],
    [3, "3 wyniki"],
    [12, "12 wyników"],
  ])("of %i results has the right plural form", (count, expected) =>
    expect(formatAnnouncement(count, unchanged, texts, "pl")).toBe(expected),
  );

  it("says which query was used instead, or which words were left out", () => {
    expect(formatAnnouncement(2, { ...unchanged, corrected: "arkadia" }, texts, "pl")).toBe(
      "2 wyniki dla „arkadia”",
    );
    expect(formatAnnouncement(5, { ...unchanged, omitted: ["trawników", "jutro"] }, texts, "pl")).toBe(
      "5 wyników, gdy pominąć: trawników, jutro",
    );
  });
});
