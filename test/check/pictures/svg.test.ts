import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { findSvgFaults } from "#src/check/pictures/svg-faults.ts";
import { checkFiles, entity, fixture, page } from "#test/support/content-folder.ts";

const report = (name: string) => readFileSync(fixture(`reports/11-active-pictures/${name}`), "utf8");
const logo = entity({ logo: { src: "./a.svg", alt: "Znak przykładowej organizacji" } });

const findings = (name: string) =>
  checkFiles({ "entities/a.md": logo, "entities/a.svg": report(name) }).map(({ id, file, line, what }) =>
    `${file}:${line} ${id} ${/: (.*)\.$/.exec(what)?.[1] ?? ""}`.trim(),
  );

describe("an SVG picture", () => {
  it.each(["plain.svg", "inkscape.svg"])("that only draws is accepted: %s", (name) => {
    expect(findings(name)).toEqual([]);
  });

  it.each([
    ["script.svg", ["3 svg-active <script>"]],
    ["prefixed-script.svg", ["2 svg-active <s:script>", '2 svg-active href="https://example.org/x.js"']],
    ["html-script.svg", ["3 svg-active <h:script>"]],
    [
      "events.svg",
      ['1 svg-active onload="alert(1)"', '4 svg-active onload="alert(1)"', '4 svg-active ONCLICK="x"'],
    ],
    [
      "links.svg",
      [
        "3 svg-active <a>",
        '3 svg-active href="javascript:alert(1)"',
        '4 svg-active xlink:href="https://example.org/x.svg#a"',
      ],
    ],
    ["animation.svg", ["3 svg-active <set>", "4 svg-active <animate>"]],
    ["foreign.svg", ["3 svg-active <foreignObject>", "3 svg-active <iframe>", '3 svg-active src="x"']],
    ["stylesheet.svg", ['2 svg-active <?xml-stylesheet href="https://example.org/x.xsl" type="text…']],
    ["base.svg", ['3 svg-active xml:base="https://example.org/"']],
  ])("is refused with the place of what is no drawing: %s", (name, expected) => {
    expect(findings(name)).toEqual(expected.map((finding) => `entities/a.svg:${finding}`));
  });

  it.each([
    ["entity.svg", ["svg-active", "picture-damaged"]],
    ["outside-files.svg", ["svg-active", "svg-active", "svg-active", "svg-active"]],
    ["unclosed.svg", ["picture-damaged"]],
    ["no-size.svg", ["picture-damaged"]],
    ["html.svg", ["picture-damaged"]],
  ])("is refused: %s", (name, ids) => {
    expect(findings(name).map((finding) => finding.split(" ")[1])).toEqual(ids);
  });

  it.each(["entities/b.svg", "pages/b.SVG", "files/b.svg", "good-practices/deep/b.svg"])(
    "is looked at wherever it lies: %s",
    (place) => {
      const problems = checkFiles({ [place]: report("script.svg") });
      expect(problems.map(({ id }) => id)).toContain("svg-active");
    },
  );

  it("is looked at when a text shows it", () => {
    const files = { "pages/a.md": page("![Znak][z]\n\n[z]: ./z.svg"), "pages/z.svg": report("events.svg") };
    expect(new Set(checkFiles(files).map(({ id }) => id))).toEqual(new Set(["svg-active"]));
  });

  it("that is accepted has no script, link or event, however it is written", () => {
    const part = fc.constantFrom(
      ...[
        "<g>",
        "</g>",
        "<script>",
        "</script>",
        "<a href='#x'>",
        "</a>",
        " ",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
      ],
      ...[
        "<g onload='x'/>",
        "<use href='javascript:x'/>",
        "<style>",
        "</style>",
        "url(x)",
        "<?a b?>",
        "&amp;",
        "&#60;",
      ],
      ...[
        "<x:g xmlns:x='http://www.w3.org/1999/xhtml'/>",
        "<g xmlns='http://www.w3.org/1999/xhtml'>",
        "<rect/>",
      ],
    );
    const check = (parts: string[]) => {
      const text = `<svg xmlns="http://www.w3.org/2000/svg">${parts.join("")}</svg>`;
      if (findSvgFaults(text).length > 0) return;
      const parser = new SaxesParser({ xmlns: true });
      parser.on("opentag", ({ uri, local, attributes }) => {
        expect(uri).toBe("http://www.w3.org/2000/svg");
        expect(["script", "a"]).not.toContain(local);
        expect(Object.keys(attributes).join()).not.toMatch(/on|href/);
      });
      parser.write(text).close();
    };
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }), check), { numRuns: 3000, seed: 11 });
  });
});
