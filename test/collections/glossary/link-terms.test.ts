import { describe, expect, it } from "vitest";
import { findTermLinker } from "#src/collections/glossary/link-terms.ts";
import { toTermMatcher, type TermMatcher } from "#src/collections/glossary/term-matcher.ts";
import { finishHtml } from "#src/core/html/finish-html.ts";

const matcher = toTermMatcher([
  {
    href: "/s#pes",
    abbreviations: ["PES"],
    forms: ["podmiot|podmiotu|podmioty|podmiotów ekonomii społecznej"],
  },
  { href: "/s#fundacja", abbreviations: [], forms: ["fundacja|fundacji|fundację|fundacją"] },
  { href: "/s#stow", abbreviations: [], forms: ["stowarzyszenie|stowarzyszenia|stowarzyszeń"] },
  { href: "/s#zwykle", abbreviations: [], forms: ["stowarzyszenie|stowarzyszenia zwykłe|zwykłego"] },
]);
const linkTerms = (html: string, terms: TermMatcher, language: string) =>
  finishHtml(html, { linker: findTermLinker(html, terms, language) });
const inProse = (html: string) => `<div class="prose">${html}</div>`;
const link = (html: string) =>
  linkTerms(inProse(html), matcher, "pl").slice('<div class="prose">'.length, -6);
const a = (id: string, text: string) => `<a class="term" href="/s#${id}">${text}</a>`;

describe("links to the glossary", () => {
  it.each([
    ["Lista podmiotów ekonomii społecznej.", `Lista ${a("pes", "podmiotów ekonomii społecznej")}.`],
    ["Prawa fundacji i PES-u", `Prawa ${a("fundacja", "fundacji")} i ${a("pes", "PES-u")}`],
    ["podmiotów\nekonomii  społecznej", a("pes", "podmiotów\nekonomii  społecznej")],
    ["Założyli stowarzyszenie zwykłe", `Założyli ${a("zwykle", "stowarzyszenie zwykłe")}`],
    ["Fundacja ma statut", `${a("fundacja", "Fundacja")} ma statut`],
  ])("are added to inflected forms: %s", (text, linked) => expect(link(text)).toBe(linked));

  it.each([
    "Fundacja Arka pomaga",
    "Fundacja „Arka” pomaga",
    "pes goni kota",
    "fundacjami",
    "ekonomii społecznej",
    "podmiotów. Ekonomii społecznej",
  ])("are not added in: %s", (text) => expect(link(text)).toBe(text));

  it("are added only at the first occurrence on a page", () => {
    const html = `${inProse("fundacja, fundacji")}<p>fundacja</p>${inProse("PES i fundacja")}`;
    expect(linkTerms(html, matcher, "pl")).toBe(
      `${inProse(`${a("fundacja", "fundacja")}, fundacji`)}<p>fundacja</p>${inProse(`${a("pes", "PES")} i fundacja`)}`,
    );
  });

  it.each([
    "<h2>Fundacja</h2>",
    '<a href="/x">fundacja</a>',
    "<code>PES</code>",
    "<pre><code>PES</code></pre>",
    "<blockquote><p>fundacja</p></blockquote>",
    "<table><tr><th>PES</th></tr></table>",
    '<p lang="en">PES</p>',
    '<div data-glossary="off"><p>PES</p></div>',
    '<button type="button">PES</button>',
    "<script>const PES = 1;</script>",
    "<!-- PES -->",
    '<img alt="PES">',
    "<svg><title>PES</title><text>PES</text></svg>",
    '<h2 title="1 > 0">PES</h2>',
    '<p title=" > PES"></p>',
    "<H2>PES</H2>",
    "<template><p>PES</p></template>",
  ])("are never added inside %s", (html) => expect(link(html)).toBe(html));

  it("are still added after skipped and void elements", () => {
    expect(link('<h2>PES</h2><p>a<br>b <img src="x" alt=""> PES</p>')).toBe(
      `<h2>PES</h2><p>a<br>b <img src="x" alt=""> ${a("pes", "PES")}</p>`,
    );
  });

  it("are still added after an unclosed paragraph that is skipped", () =>
    expect(link('<p lang="en">PES<p>PES')).toBe(`<p lang="en">PES<p>${a("pes", "PES")}`));

  it("are added only when there are both prose and terms", () => {
    expect(linkTerms("<p>PES</p>", matcher, "pl")).toBe("<p>PES</p>");
    expect(linkTerms(inProse("PES"), toTermMatcher([]), "pl")).toBe(inProse("PES"));
  });

  it("take time proportional to the length of the text", () => {
    const steps = (length: number) => {
      let looked = 0;
      const counting = new Proxy(matcher as Map<string, never>, {
        get: (target, key) => {
          if (key !== "get") return Reflect.get(target, key) as unknown;
          return (word: string) => {
            looked += 1;
            return target.get(word);
          };
        },
      });
      linkTerms(inProse("podmiot ekonomii rolnej ".repeat(length)), counting, "pl");
      return looked;
    };
    expect(steps(2000)).toBe(2 * steps(1000));
  });
});
