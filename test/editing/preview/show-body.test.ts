import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { toBlocks, type Block } from "#src/editing/client/preview/body-blocks.ts";
import { showBody, type Markdown } from "#src/editing/client/preview/show-body.ts";

/** Paragraphs and headings are enough here; a browser test has the real parser. */
const markdown: Markdown = {
  split: (text) =>
    text.split(/(?<=\n\n)/).map((raw): Block => ({ type: raw.trim() === "" ? "space" : "paragraph", raw })),
  toHtml: (blocks) =>
    blocks
      .map(({ raw }) => (raw.startsWith("## ") ? `<h2>${raw.slice(3).trim()}</h2>` : `<p>${raw.trim()}</p>`))
      .join(""),
};

const PAGE =
  '<div class="prose"><p>Inne</p></div><div class="prose"><h2>Pole strony</h2><p>Raz i <a class="term" href="/">NGO</a>.</p>\n<h2 id="dwa">Dwa</h2>\n<p>Trzy.</p></div>';
const BEFORE = "Raz i NGO.\n\n## Dwa\n\nTrzy.";

function show(before: string, after: string) {
  const { document } = parseHTML(`<html><body><main>${PAGE}</main></body></html>`);
  const root = document.querySelector("main") as unknown as Element;
  const html = root.innerHTML;
  const shown = showBody({ root, language: "pl", before, after }, markdown);
  const drawn = root.innerHTML.replaceAll(/\u00A0|&#160;/g, " ");
  shown?.undo();
  return { drawn, isShown: shown !== undefined, isRestored: root.innerHTML === html };
}

const mark = (name: string, inside: string) =>
  `<${name} class="draft-change draft-change-block">${inside}</${name}>`;

describe("the drafted text of an entry", () => {
  it("keeps the page's own drawing of what stays, and marks what is new", () => {
    const { drawn, isRestored } = show(BEFORE, "Raz i NGO.\n\n## Dwa\n\nTrzy i cztery.\n\nPięć.");
    expect(drawn).toContain('<p>Raz i <a class="term" href="/">NGO</a>.</p>');
    expect(drawn).toContain('<h2 id="dwa">Dwa</h2>');
    expect(drawn).toContain(mark("ins", "<p>Trzy i cztery.</p>") + mark("ins", "<p>Pięć.</p>"));
    expect(drawn).toContain('<div class="prose"><p>Inne</p></div>');
    expect(isRestored).toBe(true);
  });

  it("has removed blocks struck out where they stood", () => {
    const { drawn, isRestored } = show(BEFORE, "Raz i NGO.\n\nTrzy.");
    expect(drawn).toContain(`${mark("del", '<h2 id="dwa">Dwa</h2>')}<p>Trzy.</p>`);
    expect(show(BEFORE, "").drawn).toContain(mark("del", "<p>Trzy.</p>"));
    expect(isRestored).toBe(true);
  });

  it("has no place where the page does not hold the saved one", () => {
    expect(show("Zupełnie inny tekst.", "Nowy.").isShown).toBe(false);
    expect(show("", "Nowy.").isShown).toBe(false);
  });

  it("is not drawn where it has a new component, which only the portal can draw", () => {
    expect(show(BEFORE, `${BEFORE}\n\n<Notice>Uwaga</Notice>`).isShown).toBe(false);
  });

  it("says a picture that is not published yet in words", () => {
    const picture: Markdown = { ...markdown, toHtml: () => '<p><img src="./a.png" alt="Łąka"></p>' };
    const { document } = parseHTML(
      "<html><body><main><div class='prose'><p>[Łąka]</p></div></main></body></html>",
    );
    const root = document.querySelector("main") as unknown as Element;
    showBody({ root, language: "pl", before: "a", after: "b" }, picture);
    expect(root.innerHTML).toContain(mark("ins", "<p>[Łąka]</p>"));
  });
});

describe("blocks of a text", () => {
  it("hold a component together, and leave out what draws nothing", () => {
    const tokens = [
      "import A from 'a'\n\n",
      "Raz.\n\n",
      "<Steps>\n",
      "\n",
      "Dwa.\n\n",
      "</Steps>\n",
      "<!-- x -->\n",
    ];
    const blocks = toBlocks(tokens.map((raw) => ({ type: raw.trim() === "" ? "space" : "html", raw })));
    expect(blocks).toEqual([
      { type: "html", raw: "Raz.\n\n" },
      { type: "component", raw: "<Steps>\n\nDwa.\n\n</Steps>\n" },
    ]);
  });
});
