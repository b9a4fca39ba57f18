import { Parser } from "htmlparser2";

/** The attribute of the part of a page that is searched; pages without it are not. */
const SEARCHED = "data-pagefind-body";
/** The attribute of a part within it that the search passes over. */
const PASSED_OVER = "data-pagefind-ignore";
/** The attribute of a part with an id, a record and a heading that the search finds by itself, such as a term. */
const PART = "data-pagefind-part";
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
const HEADING = /^h[1-6]$/;
/** Words of four letters and more; shorter ones are too short to be corrected. */
const LETTERS = /(?<!\p{L})\p{L}{4,}/gu;

/** What the search knows of a page. Plain data: it can be sent between processes and kept in a file. */
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
  /** Parts that are found by themselves and are not in the text of the page. */
  parts?: SearchPart[];
};

/** A part of a page with the id under which it stands there. */
export type SearchPart = Omit<SearchPage, "parts"> & { anchor: string };

/** A finished page without the record and the marks that only the search needs, and what it said to the search. */
export type ReadPage = { html: string; search: SearchPage | undefined };

type Attributes = Record<string, string>;
/** What a page, or a part of it, has said so far. */
type Said = { anchor: string; texts: string[]; heading: string[] } & Pick<SearchPage, "fields" | "filters">;
type Reading = {
  page: Said;
  parts: Said[];
  /** Where the records and marks start and end on the page, in order. */
  cuts: [start: number, end: number][];
};

/** Reads `field[attribute], …`, the form in which pages name the attributes that hold fields and filters. */
const listSources = (written: string) =>
  [...written.matchAll(/([\w-]+)\[([\w-]+)\]/g)].map(([, field = "", attribute = ""]) => ({
    field,
    attribute,
  }));

const startSaying = (anchor = ""): Said => ({ anchor, texts: [], heading: [], fields: {}, filters: {} });

function readRecord(attributes: Attributes, { texts, fields, filters }: Said): void {
  const {
    "data-pagefind-meta": meta,
    "data-pagefind-filter": filter,
    "data-pagefind-index-attrs": indexed,
  } = attributes;
  if (meta !== undefined)
    for (const { field, attribute } of listSources(meta)) fields[field] = attributes[attribute] ?? "";
  if (filter !== undefined)
    for (const { field, attribute } of listSources(filter))
      (filters[field] ??= []).push(attributes[attribute] ?? "");
  if (indexed !== undefined)
    for (const attribute of indexed.split(/[\s,]+/)) texts.push(" ", attributes[attribute] ?? "", " ");
}

/** Takes the mark out of the tag whose attribute was read up to `at`. */
function cutMark(html: string, name: string, at: number, { cuts }: Reading): void {
  const from = html.lastIndexOf(name, at);
  const [written = ""] = /^[\w-]+(?:=(?:"[^"]*"|[^\s>]*))?/.exec(html.slice(from)) ?? [];
  cuts.push([from - 1, from + written.length]);
}

/** Starts a part of the page. */
function startPart({ id }: Attributes, { parts }: Reading): Said {
  const part = startSaying(id);
  parts.push(part);
  return part;
}

/** Reads the element that starts at `start`, and what its searched parts say. */
function readElement(html: string, start: number, reading: Reading): void {
  let [depth, searchedFrom, unreadFrom, isHeading] = [0, Infinity, Infinity, false];
  let [said, partFrom] = [reading.page, Infinity];
  let record: { depth: number; start: number } | undefined;
  const say = (text: string) => void (searchedFrom < Infinity && said.texts.push(text));
  const parser = new Parser({
    onattribute(name) {
      if (name === PASSED_OVER || name === PART) cutMark(html, name, start + parser.endIndex, reading);
    },
    onopentag(name, attributes) {
      depth += 1;
      if (SEARCHED in attributes) searchedFrom = Math.min(searchedFrom, depth);
      if (RECORD in attributes) record ??= { depth, start: start + parser.startIndex };
      if (UNREAD.has(name) || PASSED_OVER in attributes) unreadFrom = Math.min(unreadFrom, depth);
      if (PART in attributes && searchedFrom < depth)
        [said, partFrom] = [startPart(attributes, reading), depth];
      if (searchedFrom < Infinity) readRecord(attributes, said);
      if (HEADING.test(name) && said.heading.length === 0) isHeading = said !== reading.page || name === "h1";
      if (!INLINE.has(name)) say(" ");
    },
    ontext(text) {
      if (unreadFrom < Infinity || searchedFrom === Infinity) return;
      say(text);
      if (isHeading) said.heading.push(text);
    },
    onclosetag(name) {
      if (!INLINE.has(name)) say(" ");
      if (depth === record?.depth) {
        reading.cuts.push([record.start, start + parser.endIndex + 1]);
        record = undefined;
      }
      if (depth === unreadFrom) unreadFrom = Infinity;
      if (depth === searchedFrom) searchedFrom = Infinity;
      if (HEADING.test(name)) isHeading = false;
      if (depth === partFrom) [said, partFrom] = [reading.page, Infinity];
      if (--depth === 0) parser.pause();
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

function toSearchPage(language: string, { texts, heading, fields, filters }: Said): SearchPage {
  const [name, text] = [tidy(heading.join("")), tidy(texts.join(""))];
  const { names = "", town = "" } = fields;
  const words = { all: listWords(text), names: listWords([name, names, town].join(" ")) };
  return { language, name, text, fields, filters, words };
}

/**
 * Reads what is searched of a finished page (nothing when no part of its main element is marked) and takes the marks
 * out of it. Nothing outside the main element is parsed or changed.
 */
export function readPage(html: string): ReadPage {
  const reading: Reading = { page: startSaying(), parts: [], cuts: [] };
  const start = html.search(/<main[\s>]/);
  if (start >= 0) readElement(html, start, reading);
  const language = /<html[^>]*?\slang="?([\w-]+)/i.exec(html)?.[1] ?? "unknown";
  const parts = reading.parts.map((part) => ({ ...toSearchPage(language, part), anchor: part.anchor }));
  const page = reading.page.texts.length > 0 ? toSearchPage(language, reading.page) : undefined;
  return { html: cut(html, reading.cuts), search: page && parts.length > 0 ? { ...page, parts } : page };
}
