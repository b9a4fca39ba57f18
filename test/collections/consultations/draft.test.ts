import { describe, expect, it } from "vitest";
import { listParagraphs, parseDraft } from "#src/collections/consultations/draft.ts";
import { formatParagraph } from "#src/collections/consultations/format.ts";

const refs = (markdown: string) => listParagraphs(parseDraft(markdown)).map(({ ref }) => ref);
const texts = (markdown: string) => listParagraphs(parseDraft(markdown)).map(({ text }) => text);

describe("a draft is split into paragraphs", () => {
  it("by § and number, as legislation cites them", () => {
    const draft = "### § 1. Cele\n\n1. Raz.\n2. Dwa.\n\n### § 2a\n\nTrzy.\n\n### § 3\n\n7) Siedem.\n";
    expect(refs(draft)).toEqual(["1-1", "1-2", "2a", "3-7"]);
    const labels = listParagraphs(parseDraft(draft)).map((paragraph) => formatParagraph(paragraph, "pl"));
    expect(labels).toEqual(["§ 1 ust. 1", "§ 1 ust. 2", "§ 2a", "§ 3 ust. 7"]);
  });

  it("by number alone, continued after a heading", () => {
    const draft = "## Wstęp\n\n1. Raz.\n2. Dwa.\n\n## Zadania\n\n3. Trzy.\n";
    expect(refs(draft)).toEqual(["1", "2", "3"]);
    expect(formatParagraph({ number: "3" }, "pl")).toBe("ust. 3");
  });

  it("by position when nothing is numbered", () => {
    expect(refs("Pierwszy akapit.\n\n- lista\n- nienumerowana\n\nTrzeci.\n")).toEqual(["1", "2", "3"]);
  });

  it("with lists and further sentences kept in the paragraph that they belong to", () => {
    const draft =
      "### § 1\n\n1. Cele to:\n   - jeden,\n   - dwa.\n\nTo zdanie należy do ust. 1.\n\n2. Drugi.\n";
    expect(texts(draft)).toEqual(["Cele to:\njeden,\ndwa.\nTo zdanie należy do ust. 1.", "Drugi."]);
    const [first] = listParagraphs(parseDraft(draft));
    expect(first?.html.replaceAll(/\s*\n\s*/g, "")).toBe(
      "<p>Cele to:</p><ul><li>jeden,</li><li>dwa.</li></ul><p>To zdanie należy do ust. 1.</p>",
    );
  });

  it("with the opening words of a § apart from its numbers, and a preamble left without a number", () => {
    const draft = "Preambuła.\n\n### § 1\n\nIlekroć mowa o:\n\n1. ustawie;\n";
    expect(refs(draft)).toEqual(["1", "1-1"]);
    expect(parseDraft(draft)[0]).toMatchObject({ kind: "preamble", text: "Preambuła." });
  });

  it("with what links and footnotes refer to by name, in each paragraph that does", () => {
    const draft =
      "### § 1\n\n1. Zob. [uchwałę][u][^1].\n2. Także [uchwałę][u][^1].\n\n[u]: https://example.org/u\n\n[^1]: Dz.U. 2025.\n";
    const paragraphs = listParagraphs(parseDraft(draft));
    expect(paragraphs.map(({ ref, text }) => [ref, text])).toEqual([
      ["1-1", "Zob. uchwałę."],
      ["1-2", "Także uchwałę."],
    ]);
    const ids = paragraphs.flatMap(({ html }) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(4);
    for (const { html } of paragraphs) {
      expect(html).toMatch(/^<p>\p{L}+\.? <a href="https:\/\/example.org\/u">uchwałę<\/a><sup>/u);
      expect(html).toContain("Dz.U. 2025.");
      expect(html).not.toMatch(/<\/?h2|<\/li>\s*<\/ol>$|footnote-label/);
    }
  });

  it("by position without definitions, which are no paragraphs", () => {
    expect(refs("Pierwszy [akapit][a].\n\n[a]: https://example.org/\n\nDrugi.\n")).toEqual(["1", "2"]);
  });

  it("in HTML that keeps bold text and links", () => {
    const [one] = listParagraphs(parseDraft("1. **Łąka** i [strona](https://example.org/).\n"));
    expect(one?.html).toBe('<p><strong>Łąka</strong> i <a href="https://example.org/">strona</a>.</p>');
    expect(one?.text).toBe("Łąka i strona.");
  });
});
