import { describe, expect, it } from "vitest";
import { isSearchable, toSearchPage } from "#src/integrations/search-page.ts";

const page = (body: string) =>
  `<!doctype html><html lang="pl"><head><title>Łoś</title></head><body><nav>Menu</nav>${body}<footer>Stopka</footer></body></html>`;

const entity = page(
  '<main><article class="wrapper" data-pagefind-body>' +
    '<h1 class="title" title="ł > 1">Fundacja „Światło” &amp;\n<em>Żółw</em></h1>' +
    '<div hidden data-pagefind-meta="kind[data-kind], place[data-place]" data-pagefind-index-attrs="data-terms"' +
    ' data-kind="Podmiot" data-place="Świecie" data-terms="koło · „łan”">' +
    '<span data-pagefind-meta="names[data-names]" data-names="Żółwik"></span>' +
    '<span data-pagefind-filter="form[data-value]" data-value="Spółdzielnia"></span>' +
    '<span data-pagefind-filter="form[data-value]" data-value="A &amp; B"></span></div>' +
    "<p>Łódź<b>ka</b></p><dl><dt>KRS</dt><dd>0000</dd></dl><p data-pagefind-ignore>Nikt <br>nie czyta</p>" +
    "<script>const złoto = 1;</script><!-- uwaga --><h1>Dalej</h1></article><p>Obok</p></main>",
);

describe("a page prepared for the search index", () => {
  const read = toSearchPage(entity);

  it("has the name, the text and the record of its searched part, in its language", () => {
    expect(read).toMatchObject({
      language: "pl",
      name: "Fundacja „Światło” & Żółw",
      text: "Fundacja „Światło” & Żółw koło · „łan” Łódźka KRS 0000 Dalej",
      fields: { kind: "Podmiot", place: "Świecie", names: "Żółwik" },
      filters: { form: ["Spółdzielnia", "A & B"] },
    });
  });

  it("lists its words of four letters and more, and those of its names", () => {
    expect(read?.words).toEqual({
      all: "fundacja światło żółw koło łódźka dalej",
      names: "fundacja światło żółw żółwik",
    });
  });

  it("is plain data", () => expect(structuredClone(read)).toEqual(read));

  it("joins its searched parts and leaves out what only mentions the mark", () => {
    const body =
      '<div data-pagefind-body><p>A</p></div><p>data-pagefind-body</p><p data-pagefind-body="">B</p>';
    expect(toSearchPage(page(body))?.text).toBe("A B");
    expect(toSearchPage(page("<p>data-pagefind-body</p>"))).toBeUndefined();
  });

  it("is searchable only when it marks its body", () => {
    expect(isSearchable(entity)).toBe(true);
    expect(isSearchable("<main><h1>A</h1></main>")).toBe(false);
    expect(toSearchPage("<main><h1>A</h1></main>")).toBeUndefined();
  });
});
