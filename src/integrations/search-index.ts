import { close, createIndex, type PagefindIndex } from "pagefind";
import { ranking } from "#src/search/client/ranking.ts";
import { listKindStems } from "#src/search/kinds.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import { groupNames, listNameKeys } from "#src/search/name-keys.ts";
import { toIndexedText } from "#src/search/query-words.ts";
import type { Thesaurus } from "#src/search/thesaurus.ts";
import { addRelatedWords } from "./related-words.ts";
import type { SearchRecord } from "#src/search/records.ts";
import type { SearchPage } from "./search-page.ts";
import { countWords, createWordCounts, listWords } from "./search-words.ts";
import { groupPlaces } from "#src/search/place-pages.ts";
import type { PageEnd } from "#src/search/page-ends.ts";
import { writeIndexFiles, type IndexContent } from "./write-index-files.ts";

const toUrl = (path: string) => path.replace(/(?:^|(?<=\/))index\.html$/, "");
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Fails with what Pagefind reports. */
function takeErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

/**
 * Gives a page to Pagefind, in the letters and without the words that queries lack as well; filters stay as they are. Of
 * the fields only those that rank are searched.
 */
async function addRecord(index: PagefindIndex, url: string, page: SearchPage): Promise<void> {
  const fields = Object.entries({ ...page.fields, title: page.name })
    .filter(([name]) => name in ranking.metaWeights)
    .map(([name, value]) => [name, toIndexedText(value)] as const);
  const { language, filters, text } = page;
  const meta = Object.fromEntries(fields);
  takeErrors(await index.addCustomRecord({ url, content: toIndexedText(text), language, meta, filters }));
}

const toRecord = (url: string, { name, fields }: SearchPage): SearchRecord => [
  url,
  name,
  fields["kind"] ?? "",
  fields["place"] ?? "",
  fields["summary"] ?? "",
];

const toTraits = ({ fields }: SearchPage) => {
  const traits = (fields["traits"] ?? "").split(" ");
  return {
    kind: fields["kind"] ?? "",
    isEnded: traits.includes("ended"),
    isGuide: traits.includes("guide"),
    isDefinition: traits.includes("definition"),
  };
};

/** What the index says of pages beside their words, in the order of their numbers. */
type Collected = {
  records: SearchRecord[];
  traits: ReturnType<typeof toTraits>[];
  units: string[][];
  names: string[][];
  ends: PageEnd[];
  language: string;
};

const startCollecting = (): Collected => ({
  records: [],
  traits: [],
  units: [],
  names: [],
  ends: [],
  language: "",
});

function collect(collected: Collected, url: string, page: SearchPage): void {
  const { records, traits, units, names, ends } = collected;
  const { units: codes = "", endsat = "", names: others = "" } = page.fields;
  collected.language = page.language;
  const own = toTraits(page);
  if (endsat !== "" && !own.isEnded) ends.push([records.length, endsat]);
  records.push(toRecord(url, page));
  traits.push(own);
  units.push(codes.split(" ").filter(Boolean));
  names.push(listNameKeys([page.name, ...others.split(" · ")]));
}

const toContent = (
  { records, traits, units, names, ends, language }: Collected,
  words: readonly string[],
): IndexContent => ({
  records,
  traits: { ...writeTraits(traits, { language, stemsOf: (kind) => listKindStems(kind, language) }), ends },
  places: groupPlaces(units),
  names: groupNames(names),
  words,
});

/** A search index that is being made. */
export type SearchIndex = {
  /**
   * Takes a page by its path in the site (`o-portalu/index.html`), or undefined when it is not searched. The order in
   * which pages come has no meaning.
   */
  add: (path: string, page: SearchPage | undefined) => void;
  /** Writes the index into a folder, which it replaces, and returns the number of pages. Can be called once. */
  write: (folder: string) => Promise<number>;
};

/** Hands on what comes in any order: expected paths as soon as those before them have come, the rest at the end. */
function putInOrder(paths: readonly string[], give: (path: string, page: SearchPage) => void) {
  const [expected, waiting] = [paths.toSorted(compare), new Map<string, SearchPage | undefined>()];
  let next = 0;
  const hand = (path: string) => {
    const page = waiting.get(path);
    waiting.delete(path);
    if (page) give(path, page);
  };
  return {
    add: (path: string, page: SearchPage | undefined) => {
      waiting.set(path, page);
      for (let first = expected[next]; first !== undefined && waiting.has(first); first = expected[next]) {
        hand(first);
        next += 1;
      }
    },
    finish: () => [...waiting.keys()].toSorted(compare).forEach(hand),
  };
}

/** A page without its parts, and each of them, with their addresses. */
const listParts = (path: string, { parts = [], ...page }: SearchPage) => [
  { url: toUrl(path), part: page },
  ...parts.map(({ anchor, ...part }) => ({ url: `${toUrl(path)}#${anchor}`, part })),
];

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join("\n"));
  return index;
}

let open = 0;

/**
 * Starts an index of the pages of one language. Pagefind numbers pages as they come, so they are given to it sorted by
 * path: those of the expected `paths` while others are still awaited, all others when the index is written.
 */
export async function createSearchIndex(
  paths: readonly string[] = [],
  thesaurus: Thesaurus = () => [],
): Promise<SearchIndex> {
  open += 1;
  const index = await startIndex();
  const [collected, counts, adding] = [startCollecting(), createWordCounts(), [] as Promise<unknown>[]];
  let pages = 0;
  const take = (url: string, page: SearchPage) => {
    collect(collected, url, page);
    countWords(page, counts);
    adding.push(addRecord(index, url, page).catch((error: unknown) => error));
  };
  const { add, finish } = putInOrder(paths, (path, page) => {
    pages += 1;
    for (const { url, part } of listParts(path, page)) take(url, addRelatedWords(part, thesaurus));
  });
  const write = async (folder: string) => {
    finish();
    const fault = (await Promise.all(adding)).find((result) => result instanceof Error);
    if (fault) throw fault;
    const made = await index.getFiles();
    takeErrors(made);
    writeIndexFiles(folder, made.files, toContent(collected, listWords(counts)));
    return pages;
  };
  const end = async () => {
    await index.deleteIndex();
    open -= 1;
    if (open === 0) await close();
  };
  return { add, write: (folder) => write(folder).finally(end) };
}
