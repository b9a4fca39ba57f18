import { Parser } from "htmlparser2";

/** The attribute of the part of a page that is searched; pages without it are not. */
const SEARCHED = "data-pagefind-body";
/** The attribute of a part within it that the search passes over. */
const PASSED_OVER = "data-pagefind-ignore";
/** The attribute of the hidden element that `SearchRecord.astro` draws. */
const RECORD = "data-pagefind-meta";
/** Elements whose content is not what a page says. */
const UNREAD = new Set(
  "button footer form head iframe label nav noscript script style svg template textarea".split(" "),
);
/** Elements that stand within a word or a sentence; all others part words. */
const INLINE = new Set(
  "abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small strong sub sup time u var wbr".split(
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

/** A finished page without the record and the marks that only the search needs, and what it said to the search. */
export type ReadPage = { html: string; search: SearchPage | undefined };

type Attributes = Record<string, string>;
type Reading = {
  texts: string[];
  heading: string[];
  page: Pick<SearchPage, "fields" | "filters">;
  /** Where the records and marks start and end on the page, in order. */
  cuts: [start: number, end: number][];
};

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

/** Takes the mark out of the tag whose attribute was read up to `at`. */
function cutMark(html: string, at: number, { cuts }: Reading): void {
  const from = html.lastIndexOf(PASSED_OVER, at);
  const [written = ""] = /^[\w-]+(?:=(?:"[^"]*"|[^\s>]*))?/.exec(html.slice(from)) ?? [];
  cuts.push([from - 1, from + written.length]);
}

/** Reads the element that starts at `start`, and what its searched parts say. */
function readElement(html: string, start: number, reading: Reading): void {
  let [depth, searchedFrom, unreadFrom, isHeading] = [0, Infinity, Infinity, false];
  let record: { depth: number; start: number } | undefined;
  const say = (text: string) => {
    if (searchedFrom < Infinity) reading.texts.push(text);
  };
  const parser = new Parser({
    onattribute(name) {
      if (name === PASSED_OVER) cutMark(html, start + parser.endIndex, reading);
    },
    onopentag(name, attributes) {
      depth += 1;
      if (SEARCHED in attributes) searchedFrom = Math.min(searchedFrom, depth);
      if (RECORD in attributes) record ??= { depth, start: start + parser.startIndex };
      if (UNREAD.has(name) || PASSED_OVER in attributes) unreadFrom = Math.min(unreadFrom, depth);
      if (searchedFrom < Infinity) readRecord(attributes, reading);
      if (name === "h1" && reading.heading.length === 0) isHeading = true;
      if (!INLINE.has(name)) say(" ");
    },
    ontext(text) {
      if (unreadFrom < Infinity || searchedFrom === Infinity) return;
      say(text);
      if (isHeading) reading.heading.push(text);
    },
    onclosetag(name) {
      if (!INLINE.has(name)) say(" ");
      if (depth === record?.depth) {
        reading.cuts.push([record.start, start + parser.endIndex + 1]);
        record = undefined;
      }
      if (depth === unreadFrom) unreadFrom = Infinity;
      if (depth === searchedFrom) searchedFrom = Infinity;
      if (name === "h1") isHeading = false;
      depth -= 1;
      if (depth === 0) parser.pause();
    },
  });
  parser.write(html.slice(start));
}

function cut(html: string, cuts: Reading["cuts"]): string {
  const ends = [0, ...cuts.map(([, end]) => end)];
  return ends.map((end, index) => html.slice(end, cuts[index]?.[0])).join("");
}

const tidy = (text: string) => text.replaceAll(/\s+/g, " ").trim();
/** The different words of a text of four letters and more, in lower case, joined by spaces. */
export const listWords = (text: string) =>
  [...new Set(text.toLocaleLowerCase("pl").match(LETTERS))].join(" ");

function toSearchPage(html: string, { texts, heading, page }: Reading): SearchPage {
  const [name, text] = [tidy(heading.join("")), tidy(texts.join(""))];
  const { names = "", town = "" } = page.fields;
  return {
    language: /<html[^>]*?\slang="?([\w-]+)/i.exec(html)?.[1] ?? "unknown",
    name,
    text,
    ...page,
    words: { all: listWords(text), names: listWords([name, names, town].join(" ")) },
  };
}

/**
 * Reads what is searched of a finished page (nothing when no part of its main element is marked) and takes the marks
 * out of it. Nothing outside the main element is parsed or changed.
 */
export function readPage(html: string): ReadPage {
  const reading: Reading = { texts: [], heading: [], page: { fields: {}, filters: {} }, cuts: [] };
  const start = html.search(/<main[\s>]/);
  if (start >= 0) readElement(html, start, reading);
  const search = reading.texts.length === 0 ? undefined : toSearchPage(html, reading);
  return { html: cut(html, reading.cuts), search };
}
