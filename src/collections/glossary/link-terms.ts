import { findTerms, type LinkedTerm, type TermMatcher } from "./term-matcher.ts";

const PART = /<!--[\s\S]*?-->|<(script|style|textarea|template)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;
const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;
const VOID = new Set(
  "area base br col embed hr img input link meta source track wbr path circle rect line use".split(" "),
);
/** Links, headings, code and what is quoted, titled or pressed stay as they are. */
const UNTOUCHED = new Set(
  "a h1 h2 h3 h4 h5 h6 code pre kbd samp button summary svg blockquote cite dfn abbr th label option select nav time".split(
    " ",
  ),
);

type Level = { name: string; isProse: boolean; isOff: boolean };

/**
 * Links the first occurrence of each term in the prose of a page (elements of the class `prose`) to the glossary.
 * Parts marked `data-glossary="off"`, in another language or of another kind than running text are left alone.
 */
export function linkTerms(html: string, matcher: TermMatcher, language: string): string {
  if (matcher.size === 0 || !/class="[^"]*\bprose\b/.test(html)) return html;
  const levels: Level[] = [{ name: "", isProse: false, isOff: false }];
  const used = new Set<LinkedTerm>();
  return html.replaceAll(PART, (part) => {
    if (part.startsWith("<")) {
      follow(part, levels, language);
      return part;
    }
    const level = levels.at(-1);
    return level?.isProse && !level.isOff ? linkText(part, matcher, used) : part;
  });
}

/** Keeps the open elements in step with one tag. */
function follow(tag: string, levels: Level[], language: string): void {
  const [, closing, written] = TAG.exec(tag) ?? [];
  const name = written?.toLowerCase();
  if (name === undefined || VOID.has(name) || tag.endsWith("/>")) return;
  if (/^<(?:script|style|textarea|template)\b/i.test(tag)) return;
  if (closing) {
    const opened = levels.findLastIndex((level) => level.name === name);
    if (opened > 0) levels.length = opened;
    return;
  }
  const around = levels.at(-1);
  levels.push({
    name,
    isProse: (around?.isProse ?? false) || /\bclass="[^"]*\bprose\b/.test(tag),
    isOff:
      (around?.isOff ?? false) ||
      UNTOUCHED.has(name) ||
      tag.includes('data-glossary="off"') ||
      isOtherLanguage(tag, language),
  });
}

function isOtherLanguage(tag: string, language: string): boolean {
  const written = / lang="([^"]+)"/.exec(tag)?.[1];
  return written !== undefined && written.split("-")[0] !== language;
}

function linkText(text: string, matcher: TermMatcher, used: Set<LinkedTerm>): string {
  let linked = "";
  let from = 0;
  for (const { term, start, end } of findTerms(text, matcher)) {
    if (used.has(term)) continue;
    used.add(term);
    linked += `${text.slice(from, start)}<a class="term" href="${term.href}">${text.slice(start, end)}</a>`;
    from = end;
  }
  return linked + text.slice(from);
}
