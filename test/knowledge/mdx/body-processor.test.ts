import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { settleIds } from "#src/core/html/settle-ids.ts";
import { makeBodyProcessor } from "#src/knowledge/mdx/body-processor.ts";

const reports = join(import.meta.dirname, "../../fixtures/reports/10-markup-in-bodies");
const bodyProcessor = makeBodyProcessor("pl");
const markdown = await bodyProcessor.createRenderer({ syntaxHighlight: false });
const mdx = await bodyProcessor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });

const bodyOf = (name: string) => readFileSync(join(reports, name), "utf8").split("---\n\n")[1] ?? "";

/** A body as a page has it; `file` tells texts of one page from another. */
async function serve(body: string, file = "a.md"): Promise<string> {
  const { code } = await markdown.render(body, { fileURL: new URL(`file:///content/${file}`) });
  return code;
}

const ACTIVE =
  /<(?!\/?(?:a|blockquote|br|code|del|em|h\d|hr|img|input|li|ol|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul)\b)[a-z!?/]|<[^>]*\s(?:on\w+|style|srcset|xlink:href)=|(?:href|src)="?\s*(?:javascript|data|vbscript):/i;

describe("footnotes", () => {
  it.each([
    ["pl", "Przypisy", "Wróć do odsyłacza 1"],
    ["en", "Footnotes", "Back to reference 1"],
  ] as const)("are named in the language of the portal: %s", async (language, label, back) => {
    const { render } = await makeBodyProcessor(language).createRenderer({ syntaxHighlight: false });
    const { code } = await render("Tekst[^1].\n\n[^1]: Przypis.\n\n| a |\n| - |\n| b |", {});
    const { document } = parseHTML(code);
    expect(document.querySelector("#footnote-label, [id$=footnote-label]")?.textContent).toBe(label);
    expect(document.querySelector("[data-footnote-backref]")?.getAttribute("aria-label")).toBe(back);
    expect(document.querySelector("table")).not.toBeNull();
  });
});

describe("a text that is served", () => {
  it("has each table in a region that the keyboard reaches, named by its columns", async () => {
    const table = "| Forma | **Rejestr** |\n| --- | --- |\n| fundacja | KRS |\n";
    const { document } = parseHTML(await serve(`${table}\nTekst.\n\n| | |\n| --- | --- |\n| a | b |\n`));
    const regions = [...document.querySelectorAll("section.scroll-region")];
    expect(regions.map((region) => region.getAttribute("aria-label"))).toEqual(["Forma, Rejestr", "a, b"]);
    expect(regions.map((region) => region.getAttribute("tabindex"))).toEqual(["0", "0"]);
    expect(document.querySelectorAll("section > table")).toHaveLength(2);
    const served = await mdx?.process(table, "/content/pages/a.mdx", {});
    expect(served?.code).toContain("scroll-region");
  });

  it.each([
    "closing-tag-first.md",
    "closing-tag-in-list.md",
    "unclosed-and-nested.md",
    "comments-and-cdata.md",
    "unsafe-addresses.md",
  ])("has nothing that could run, though nobody has checked it: %s", async (name) => {
    expect(await serve(bodyOf(name))).not.toMatch(ACTIVE);
  });

  it.each(["jsx-attributes.mdx", "component-address.mdx"])(
    "has no code and no unknown component in MDX: %s",
    async (name) => {
      const served = await mdx?.process(bodyOf(name), "/content/pages/a.mdx", {});
      expect(served?.code).not.toMatch(/onclick|onerror|javascript|srcset|style:|svg|Law\b/);
    },
  );

  it("keeps what Markdown makes", async () => {
    const html = await serve(
      '## A\n\n1. *a* **b** ~~c~~ `d` [e](/f/ "g")\n\n| a | b |\n|--:|---|\n| 1 | 2 |\n\n- [x] h\n\n> q[^1]\n\n[^1]: n\n',
    );
    for (const name of ["h2", "ol", "em", "strong", "del", "code", "table", "input", "blockquote", "section"])
      expect(html).toContain(`<${name}`);
    expect(html).toContain('<a href="/f/" title="g">');
  });

  it("is only Markdown, whatever is written", async () => {
    const part = fc.constantFrom(
      ...["<", ">", "</", "<!--", "-->", "<b onclick=x>", "</div>", "\n", "\n\n", "    ", "- ", "> ", "a"],
      ...[
        "[a](javascript:x)",
        "![a][r]",
        "[r]: data:x",
        "<script>",
        "<![CDATA[",
        "]]>",
        "`",
        "*",
        "&lt;",
        "<?",
      ],
      ...[
        '"',
        "'",
        "=",
        "<svg",
        " onload=x",
        "<style>",
        "<textarea>",
        "|",
        "|-|",
        "[^1]",
        "[^1]: ",
        "{",
        "}",
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const html = (await serve(parts.join(""))).replaceAll(/(?:alt|title)="[^"]*"/g, "");
        expect(html).not.toMatch(ACTIVE);
      }),
      { numRuns: 400, seed: 10 },
    );
  });

  it.each([
    ["![Most][m]\n\n[m]: ./most.png 'Tytuł'", "./most.png"],
    ["![Most][]\n\n[Most]: most.png", "./most.png"],
    ["![Most]\n\n> [most]: <mo st.png>", "./mo st.png"],
    ["![Most](most.png)", "./most.png"],
    ["![Most](../most.png)", "../most.png"],
  ])("has pictures by reference found by Astro like others: %j", async (body, path) => {
    const { metadata } = await markdown.render(body);
    expect(metadata.localImagePaths).toEqual([path]);
  });
});

/** The ids of a page, and where its links inside the page lead. */
function readIds(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href"));
  return { ids: [...document.querySelectorAll("[id]")].map(({ id }) => id), links };
}

const page = async (...bodies: string[]) => {
  const html = await Promise.all(bodies.map((body, index) => serve(body, `${index}.md`)));
  return readIds(settleIds(`${html.join("")}<section id="sources"></section><nav id="map"></nav>`));
};

describe("headings of a text", () => {
  it("have the ids that GitHub gives them", async () => {
    expect((await page("## Jak zacząć?\n\n## Źródła\n\n## Źródła\n")).ids).toEqual([
      ...["jak-zacząć", "źródła", "źródła-1", "sources", "map"],
    ]);
  });

  it("do not double an id of the page, and links in the text follow them", async () => {
    const { ids, links } = await page("[a](#sources) [b](#map) [c](#other)\n\n## Sources\n");
    expect(ids).toEqual(["sources-2", "sources", "map"]);
    expect(links).toEqual(["#sources-2", "#map", "#other"]);
  });

  it("do not double those of another text on the page, also in footnotes", async () => {
    const { ids, links } = await page(
      "[a](#cele)\n\n## Cele\n\nx[^1]\n\n[^1]: y",
      "[a](#cele)\n\n## Cele\n\nx[^1]\n\n[^1]: y",
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(links).toEqual(links.filter((link) => ids.includes(link?.slice(1) ?? "")));
    expect(links[0]).toBe("#cele");
    expect(links.slice(3)[0]).toBe("#cele-2");
  });

  it("are found by links with Polish letters", async () => {
    expect((await page("[a](#źródła) [b](#%C5%BAr%C3%B3d%C5%82a)\n\n## Źródła\n")).links).toEqual([
      "#źródła",
      "#źródła",
    ]);
  });
});
