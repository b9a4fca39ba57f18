import { describe, expect, it } from "vitest";
import { findTermLinker } from "#src/collections/glossary/link-terms.ts";
import { toTermMatcher } from "#src/collections/glossary/term-matcher.ts";
import { toAddressSetter } from "#src/core/html/address-base.ts";
import { finishHtml } from "#src/core/html/finish-html.ts";
import { setPolishText } from "#src/core/text/typography.ts";

const nbsp = "\u00A0";
const typeset = (html: string) => finishHtml(html, { setText: setPolishText });

describe("the typography of a page", () => {
  it.each([
    [
      '<p title="w domu">w domu <b>i w</b> pracy</p>',
      `<p title="w domu">w${nbsp}domu <b>i${nbsp}w</b> pracy</p>`,
    ],
    [
      `<p title="dochód > 500 zł i 'w domu'">do 500 zł</p>`,
      `<p title="dochód > 500 zł i 'w domu'">do 500${nbsp}zł</p>`,
    ],
    [`<p>"a&nbsp;b" &amp; w c</p>`, `<p>„a&nbsp;b” &amp; w${nbsp}c</p>`],
    ["<P>w domu<P>i w pracy", `<P>w${nbsp}domu<P>i${nbsp}w${nbsp}pracy`],
    ["<title>w domu</title>", `<title>w${nbsp}domu</title>`],
  ])("is applied only between tags: %s", (html, expected) => expect(typeset(html)).toBe(expected));

  it.each([
    '<script>a = "w x"; if (1 < 2) b("<p>w x</p>");</script>',
    "<style>a > b { content: 'w x'; }</style>",
    "<pre>w <b>x</b> - y</pre>",
    "<CODE>w x</CODE>",
    "<p><code>w <i>x</i></code></p>",
    '<textarea>w <p>"x"</textarea>',
    "<!-- w x > w x -->",
  ])("is not applied to %s", (html) => {
    expect(typeset(html)).toBe(html);
    expect(typeset(`${html}<p>w x</p>`)).toBe(`${html}<p>w${nbsp}x</p>`);
  });
});

describe("the base path", () => {
  const addBase = (html: string, base: string, isDevelopment = false, assetsBase = base) =>
    finishHtml(html, { setAddress: toAddressSetter(base, assetsBase, isDevelopment) });

  it.each([
    ['<a href="/forum/x/">', '<a href="/forum/forum/x/">'],
    ['<a href="/forum/">', '<a href="/forum/forum/">'],
    ['<a href="/">', '<a href="/forum/">'],
    [
      '<a title="a > b" href="/podmioty/?a=1&amp;b=2#c">',
      '<a title="a > b" href="/forum/podmioty/?a=1&amp;b=2#c">',
    ],
    ["<IMG SRC='/a.png'>", "<IMG SRC='/forum/a.png'>"],
    ['<form action="/szukaj/">', '<form action="/forum/szukaj/">'],
    ['<html data-base="/">', '<html data-base="/forum/">'],
    ['<template><a href="/a/">b</a></template>', '<template><a href="/forum/a/">b</a></template>'],
  ])("is added to root-relative addresses, even if they begin like it: %s", (html, expected) =>
    expect(addBase(html, "/forum/")).toBe(expected),
  );

  it.each([
    '<link href="/forum/_astro/a.css">',
    '<a href="//example.org/a">',
    '<a href="https://example.org/">',
    '<a href="#top">',
    '<a href="mailto:a@example.org">',
    '<p data-address="/podmioty/" title=\'href="/a/"\'> href="/a/"</p>',
    `<script>const a = '<a href="/a/">';</script>`,
    '<!-- <a href="/a/"> -->',
  ])("is not added to %s", (html) => expect(addBase(html, "/forum/")).toBe(html));

  it("is not added to addresses to which the development server has added it", () => {
    const html = '<script src="/portal/@vite/client"></script><link href="/portal/node_modules/a.woff2">';
    expect(addBase(html, "/portal/", true)).toBe(html);
    expect(addBase(html, "/portal/")).not.toBe(html);
  });

  it("changes nothing in a portal published at the root", () =>
    expect(addBase('<a href="/a/">', "/")).toBe('<a href="/a/">'));
});

describe("a finished page", () => {
  it("has glossary links, typography and the base path together", () => {
    const matcher = toTermMatcher([
      { href: "/slownik/#fundacja", abbreviations: [], forms: ["fundacja|fundacji"] },
    ]);
    const html = `<div class="prose"><p title="1 > 0">Mówi o fundacji i "PES"</p><a href="/a/">w x</a></div>`;
    const finished = finishHtml(html, {
      setAddress: toAddressSetter("/portal/", "/portal/"),
      setText: setPolishText,
      linker: findTermLinker(html, matcher, "pl"),
    });
    expect(finished).toBe(
      `<div class="prose"><p title="1 > 0">Mówi o${nbsp}<a class="term" href="/portal/slownik/#fundacja">fundacji</a>` +
        ` i${nbsp}„PES”</p><a href="/portal/a/">w${nbsp}x</a></div>`,
    );
  });
});
