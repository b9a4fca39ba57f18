import type { TextLinker, TextPart } from "#src/core/html/finish-html.ts";
import { findTerms, type LinkedTerm, type TermMatcher } from "./term-matcher.ts";

/** Elements whose text is never linked: links, headings, code, quotations, titles and buttons. */
const UNTOUCHED = new Set(
  (
    "a h1 h2 h3 h4 h5 h6 code pre kbd samp button summary svg blockquote cite dfn abbr th label option select nav " +
    "time script style textarea template"
  ).split(" "),
);

type Level = { isProse: boolean; isOff: boolean };

/**
 * Links the first occurrence of each term in the prose of a page (elements of the class `prose`) to the glossary.
 * Parts marked `data-glossary="off"`, in another language or other than running text are skipped. Returns undefined
 * for a page without prose or a glossary without terms.
 */
export function findTermLinker(html: string, matcher: TermMatcher, language: string): TextLinker | undefined {
  return matcher.size > 0 && html.includes("prose") ? createTermLinker(matcher, language) : undefined;
}

function createTermLinker(matcher: TermMatcher, language: string): TextLinker {
  const levels: Level[] = [];
  let level: Level = { isProse: false, isOff: false };
  const used = new Set<LinkedTerm>();
  return {
    open(element) {
      levels.push(level);
      level = { isProse: level.isProse, isOff: level.isOff || UNTOUCHED.has(element) };
    },
    close() {
      level = levels.pop() ?? level;
    },
    attribute(name, value) {
      if (name === "class" && /\bprose\b/.test(value)) level.isProse = true;
      if (name === "data-glossary" && value === "off") level.isOff = true;
      if (name === "lang" && value.split("-")[0] !== language) level.isOff = true;
    },
    split: (text) => (level.isProse && !level.isOff ? splitText(text, matcher, used) : [{ text }]),
  };
}

function splitText(text: string, matcher: TermMatcher, used: Set<LinkedTerm>): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { term, start, end } of findTerms(text, matcher)) {
    if (used.has(term)) continue;
    used.add(term);
    parts.push({ text: text.slice(from, start) }, { text: text.slice(start, end), href: term.href });
    from = end;
  }
  return [...parts, { text: text.slice(from) }];
}
