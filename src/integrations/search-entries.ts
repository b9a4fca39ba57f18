import { deflateRawSync, inflateRawSync } from "node:zlib";
import { ranking } from "#src/search/client/ranking.ts";
import type { SearchRecord } from "#src/search/records.ts";
import { listNameKeys } from "#src/search/name-keys.ts";
import { toIndexedText } from "#src/search/query-words.ts";
import type { Thesaurus } from "#src/search/thesaurus.ts";
import { addRelatedWords } from "./related-words.ts";
import type { SearchPage } from "./search-page.ts";

/** What Pagefind is given of a page, in the letters and without the words that queries lack as well. */
type Indexed = { content: string; meta: Record<string, string> } & Pick<SearchPage, "language" | "filters">;

/** What else decides of a result: whether it is a guide or a definition, and whether it has ended. */
export type PageTraits = { kind: string; isEnded: boolean; isGuide: boolean; isDefinition: boolean };

/** A page, or a part of one, as an index takes it. */
export type SearchEntry = {
  indexed: Indexed;
  record: SearchRecord;
  traits: PageTraits;
  /** TERYT codes of the municipalities and counties that the page is of. */
  units: string[];
  /** What stands for its whole names, and for names within them. */
  names: string[];
  /** The last day (ISO 8601) of what has not ended yet; empty where nothing ends. */
  endsAt: string;
  words: SearchPage["words"];
};

const toUrl = (path: string) => path.replace(/(?:^|(?<=\/))index\.html$/, "");

/** Filters stay as they are. A page without a text has that of its name, for Pagefind knows none without. Of the fields only those that rank are searched; each page has all of them. */
function toIndexed({ name, text, fields, language, filters }: SearchPage): Indexed {
  const said: Record<string, string> = { ...fields, title: name };
  const ranked = Object.keys(ranking.metaWeights).map(
    (field) => [field, toIndexedText(said[field] ?? "")] as const,
  );
  const content = toIndexedText(text) || toIndexedText(name);
  return { content, meta: Object.fromEntries(ranked), language, filters };
}

function toEntry(url: string, page: SearchPage): SearchEntry {
  const { name, fields, words } = page;
  const { kind = "", place = "", summary = "", units = "", names = "", endsat = "" } = fields;
  const traits = (fields["traits"] ?? "").split(" ");
  return {
    indexed: toIndexed(page),
    record: [url, name, kind, place, summary],
    traits: {
      kind,
      isEnded: traits.includes("ended"),
      isGuide: traits.includes("guide"),
      isDefinition: traits.includes("definition"),
    },
    units: units.split(" ").filter(Boolean),
    names: listNameKeys([name, ...names.split(" · ")]),
    endsAt: endsat,
    words,
  };
}

/**
 * What an index takes of the page at a path in the site (`o-portalu/index.html`): the page without its parts, then each
 * part, with the words of the thesaurus for what they say.
 */
export function toSearchEntries(
  path: string,
  { parts = [], ...page }: SearchPage,
  thesaurus: Thesaurus,
): SearchEntry[] {
  const url = toUrl(path);
  return [
    toEntry(url, addRelatedWords(page, thesaurus)),
    ...parts.map(({ anchor, ...part }) => toEntry(`${url}#${anchor}`, addRelatedWords(part, thesaurus))),
  ];
}

/** Entries of a page in little room: those of all pages are sent between processes, kept, and seldom read. */
export const packEntries = (entries: readonly SearchEntry[]): Uint8Array =>
  deflateRawSync(JSON.stringify(entries), { level: 1 });

/** The entries that were packed. */
export const unpackEntries = (packed: Uint8Array): SearchEntry[] =>
  JSON.parse(inflateRawSync(packed).toString("utf8")) as SearchEntry[];
