import { describe, expect, it } from "vitest";
import { checkFiles, idsOf, page } from "#test/support/content-folder.ts";

describe("the body of a file", () => {
  it.each([
    ["<b>x</b>", ["raw-html"]],
    ["<!-- note -->", ["raw-html"]],
    ["`<b>` and 1 < 2", []],
    ["[x](JavaScript:alert(1))", ["unsafe-link"]],
    ["[x](java&#115;cript:alert(1))", ["unsafe-link"]],
    ["[x](<java\tscript:alert(1)>)", ["unsafe-link"]],
    ["<vbscript:x>", ["unsafe-link"]],
    ["[x](mailto:office@example.org) [y](/pages) [z](#part) [t](tel:+48600000000)", []],
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
});
