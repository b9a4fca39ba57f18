import { describe, expect, it } from "vitest";
import { readPage } from "#src/integrations/search-page.ts";

const page = (body: string) =>
  `<!doctype html><html lang="pl"><head><title>Łoś</title></head><body><nav>Menu</nav><main>${body}</main><footer>Stopka</footer></body></html>`;

const entity = page(
  '<article class="wrapper" data-pagefind-body>' +
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
  const read = readPage(entity).search;

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
    expect(readPage(page(body)).search?.text).toBe("A B");
    expect(readPage(page("<p>data-pagefind-body</p>")).search).toBeUndefined();
  });

  it("is left as it is where it has no main element", () => {
    const html = "<p data-pagefind-body>A</p>";
    expect(readPage(html)).toEqual({ html, search: undefined });
  });

  it("loses its marks also when no part of it is searched", () => {
    const record = '<div hidden data-pagefind-meta="kind[data-kind]" data-kind="a"></div>';
    const marked = page(`<h1 data-pagefind-ignore>A</h1>${record}<p>B</p>`);
    expect(readPage(marked)).toEqual({ html: page("<h1>A</h1><p>B</p>"), search: undefined });
  });

  it("loses the record and the marks, whatever their texts", () => {
    const record =
      '<div hidden data-pagefind-meta="kind[data-kind],topics[data-topics]" data-pagefind-index-attrs="data-terms" ' +
      'data-kind="a </div> b > c" data-terms data-topics="x"><span data-pagefind-filter="form[data-value]" data-value="</span>">' +
      "</span></div>";
    const written = (marks: string[]) =>
      `<article class="w" data-pagefind-body>${marks[0]}<p class="small"${marks[1]}>a</p><p${marks[2]} lang="pl">b</p></article>`;
    const marks = [record, " data-pagefind-ignore", ' data-pagefind-ignore="true"'];
    expect(readPage(page(written(marks))).html).toBe(page(written(["", "", ""])));
  });

  it("keeps texts and other attributes that only look like marks", () => {
    const body =
      '<div data-pagefind-body><p title="a">Napisz data-pagefind-ignore i data-pagefind-meta.</p><div hidden>b</div></div>';
    expect(readPage(page(body)).html).toBe(page(body));
  });

  it("leaves to its marked parts what they say, under their own headings", () => {
    const part = (id: string, name: string) =>
      `<article id="${id}" data-pagefind-part><div hidden data-pagefind-meta="kind[data-kind]" data-kind="Pojęcie"></div>` +
      `<h3>${name}</h3><p>Opis ${id}</p></article>`;
    const read = readPage(
      page(
        `<div data-pagefind-body><h1>Słownik</h1><p>Słowa</p>${part("krs", "Rejestr")}${part("cis", "Centrum")}<p>Koniec</p></div>`,
      ),
    );
    expect(read.search).toMatchObject({ name: "Słownik", text: "Słownik Słowa Koniec", fields: {} });
    expect(
      read.search?.parts?.map(({ anchor, name, text, fields }) => ({ anchor, name, text, fields })),
    ).toEqual([
      { anchor: "krs", name: "Rejestr", text: "Rejestr Opis krs", fields: { kind: "Pojęcie" } },
      { anchor: "cis", name: "Centrum", text: "Centrum Opis cis", fields: { kind: "Pojęcie" } },
    ]);
    expect(read.html).toContain('<article id="krs"><h3>Rejestr</h3>');
    expect(read.html).not.toContain("data-pagefind-part");
  });
});
