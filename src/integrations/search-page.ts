import { Parser } from "htmlparser2";

/** The attribute of the part of a page that is searched; pages without it are not. */
const BODY = "data-pagefind-body";
/** Elements whose content is not what a page says. */
const UNREAD = new Set(
  "button footer form head iframe label nav noscript script style svg template textarea".split(" "),
);
/** Elements that stand within a word or a sentence; all others part words. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Words of four letters and more; shorter ones are too short to be corrected. */
const LETTERS = /(?<!\p{L})\p{L}{4,}/gu;

/** What the search knows of a page. Plain data: it can be sent between threads and kept in a file. */
export type SearchPage = {
  /** The language of the page, as its `lang` says. */
  language: string;
  /** The name that results show: the heading. */
  name: string;
  /** What is searched, besides the name and the fields. */
  text: string;
  /** Fields of the search record: `kind`, `place` and `summary` are shown, the others rank the page. */
  fields: Record<string, string>;
  filters: Record<string, string[]>;
  /** The different words of the page and of its names, in lower case, each list joined by spaces. */
  words: { all: string; names: string };
};

/** Whether a page belongs in the search index at all. */
export const isSearchable = (html: string): boolean => html.includes(BODY);

type Attributes = Record<string, string>;
type Reading = { texts: string[]; heading: string[]; page: Pick<SearchPage, "fields" | "filters"> };

/** Reads `field[attribute], …`, the form in which pages name the attributes that hold fields and filters. */
const listSources = (written: string) =>
  [...written.matchAll(/([\w-]+)\[([\w-]+)\]/g)].map(([, field = "", attribute = ""]) => ({
    field,
    attribute,
  }));

function readRecord(attributes: Attributes, { texts, page }: Reading): void {
  const {
    "data-pagefind-meta": meta,
    "data-pagefind-filter": filter,
    "data-pagefind-index-attrs": indexed,
  } = attributes;
  if (meta !== undefined)
    for (const { field, attribute } of listSources(meta)) page.fields[field] = attributes[attribute] ?? "";
  if (filter !== undefined)
    for (const { field, attribute } of listSources(filter))
      (page.filters[field] ??= []).push(attributes[attribute] ?? "");
  if (indexed !== undefined)
    for (const attribute of indexed.split(/[\s,]+/)) texts.push(" ", attributes[attribute] ?? "", " ");
}

/** Reads the searched element that starts at `start`; returns where it ends. */
function readBody(html: string, start: number, reading: Reading): number {
  let [depth, unreadFrom, isHeading, end] = [0, Infinity, false, html.length];
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (unreadFrom === Infinity && (UNREAD.has(name) || "data-pagefind-ignore" in attributes))
        unreadFrom = depth;
      readRecord(attributes, reading);
      if (name === "h1" && reading.heading.length === 0) isHeading = true;
      if (!INLINE.has(name)) reading.texts.push(" ");
    },
    ontext(text) {
      if (unreadFrom < Infinity) return;
      reading.texts.push(text);
      if (isHeading) reading.heading.push(text);
    },
    onclosetag(name) {
      if (depth === unreadFrom) unreadFrom = Infinity;
      if (name === "h1") isHeading = false;
      if (!INLINE.has(name)) reading.texts.push(" ");
      depth -= 1;
      if (depth > 0 || end < html.length) return;
      end = start + parser.endIndex;
      parser.pause();
    },
  });
  parser.write(html.slice(start));
  return end;
}

const tidy = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const listWords = (text: string) => [...new Set(text.toLocaleLowerCase("pl").match(LETTERS))].join(" ");

/** Reads what is searched of a finished page; undefined when nothing is. Nothing outside the marked part is parsed. */
export function toSearchPage(html: string): SearchPage | undefined {
  const reading: Reading = { texts: [], heading: [], page: { fields: {}, filters: {} } };
  for (let at = html.indexOf(BODY); at >= 0;) {
    const start = html.lastIndexOf("<", at);
    const end = /^<[a-z][\w-]*[\s]/i.test(html.slice(start, at))
      ? readBody(html, start, reading)
      : at + BODY.length;
    at = html.indexOf(BODY, end);
  }
  if (reading.texts.length === 0) return undefined;
  const [name, text] = [tidy(reading.heading.join("")), tidy(reading.texts.join(""))];
  const { names = "", town = "" } = reading.page.fields;
  return {
    language: /<html[^>]*?\slang="?([\w-]+)/i.exec(html)?.[1] ?? "unknown",
    name,
    text,
    ...reading.page,
    words: { all: listWords(text), names: listWords([name, names, town].join(" ")) },
  };
}
