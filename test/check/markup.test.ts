import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { checkFiles, fixture, idsOf, page } from "#test/support/content-folder.ts";

describe("the body of a file", () => {
  it.each([
    ["<b>x</b>", ["raw-html"]],
    ["<!-- note -->", ["raw-html"]],
    ["`<b>` and 1 < 2", []],
    ["[x](JavaScript:alert(1))", ["unsafe-link"]],
    ["[x](java&#115;cript:alert(1))", ["unsafe-link"]],
    ["[x](<java\tscript:alert(1)>)", ["unsafe-link"]],
    ["<vbscript:x>", ["unsafe-link"]],
    ["[x](mailto:office@example.org) [y](/about/) [z](#part) [t](tel:+48600000000)\n\n## Part", []],
    ["## A\n\n### B\n\n## C", []],
    ["# A", ["heading-one"]],
    ["### A", ["heading-jump"]],
    ["## A\n\n#### B", ["heading-jump"]],
    ["[](https://example.org)", ["link-text"]],
    ["![](../entities/example-harbour-cooperative.png)", ["image-in-body-without-alt"]],
    ["![a harbour](../entities/example-harbour-cooperative.png)", []],
    ["![a harbour](https://example.org/x.png)", ["image-remote"]],
    ["![a harbour](../../entities/example-harbour-cooperative.png)", ["image-missing"]],
  ])("%j gives %j", (body, expected) => {
    expect(idsOf(checkFiles({ "pages/a.md": page(body) }))).toEqual(expected);
  });

  it.each([
    ["{1 + 1}", ["mdx-code"]],
    ["import x from 'y'", ["mdx-code"]],
    ["<Box />", ["mdx-code"]],
    ["{", ["mdx-syntax"]],
    ["Plain *text*.", []],
  ])("in MDX: %j gives %j", (body, expected) => {
    expect(idsOf(checkFiles({ "pages/a.mdx": page(body) }))).toEqual(expected);
  });

  it("has its problems located by line and column, also with Windows line endings", () => {
    const text = page("Zażółć 🦊 <b>x</b>").replaceAll("\n", "\r\n");
    expect(checkFiles({ "pages/a.md": text })).toMatchObject([{ id: "raw-html", line: 7, column: 11 }]);
  });

  const report = (name: string) => readFileSync(fixture(`reports/10-markup-in-bodies/${name}`), "utf8");

  it.each([
    ["closing-tag-first.md", ["7:1 raw-html"]],
    ["closing-tag-in-list.md", ["9:3 raw-html", "12:3 raw-html"]],
    ["unclosed-and-nested.md", ["7:7 raw-html", "7:40 raw-html", "9:1 raw-html"]],
    [
      "comments-and-cdata.md",
      ["7:7", "7:24", "7:47", "7:65", "9:1", "10:1"].map((place) => `${place} raw-html`),
    ],
  ])("is judged by its tree, whatever its HTML begins with: %s", (name, expected) => {
    const found = checkFiles({ "pages/a.md": report(name) });
    expect(found.map(({ line, column, id }) => `${line}:${column} ${id}`)).toEqual(expected);
  });

  it("has unsafe addresses reported, however they are written", () => {
    const ids = idsOf(checkFiles({ "pages/a.md": report("unsafe-addresses.md") }));
    expect(ids.filter((id) => id === "unsafe-link")).toHaveLength(7);
    expect(checkFiles({ "pages/a.mdx": report("component-address.mdx") })).toMatchObject([
      { id: "unsafe-link", line: 7 },
    ]);
  });

  it("has JSX that is no component of the portal reported, and unknown attributes of those", () => {
    expect(idsOf(checkFiles({ "pages/a.mdx": report("jsx-attributes.mdx") }))).toEqual([
      ...["mdx-code", "mdx-code", "mdx-code", "mdx-code", "component-attribute-unknown"],
    ]);
  });

  it("has closing tags of reported elements left out", () => {
    expect(idsOf(checkFiles({ "pages/a.md": page("a <b>b</b> c</b> d</i>") }))).toEqual([
      "raw-html",
      "raw-html",
    ]);
  });
});
