import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IndexEntry } from "#src/search/index-entry.ts";
import type { TraitsFile } from "#src/search/page-traits.ts";
import { RECORDS_IN_FILE, type EntityKeys, type SearchRecord } from "#src/search/records.ts";
import type { PageEnd } from "#src/search/page-ends.ts";
import type { NamedPages } from "#src/search/name-keys.ts";
import type { PlacePages } from "#src/search/place-pages.ts";
import type { MergedIndex } from "./merge-shards.ts";
import { takeFile, type PagefindFiles } from "./pagefind-shard.ts";
import { nameFile } from "./search-files.ts";
import { groupWords } from "./search-words.ts";

const ENTRY = "pagefind-entry.json";
const ENTITY_PAGE = /^podmioty\/([a-z0-9-]+)\/$/;
/** Letters of the digest in the name of the list of pages. */
const LETTERS_OF_LIST = 10;

/** Pagefind's entry of an index; a language without a program of its own has the one for unknown languages. */
type Entry = { languages: Record<string, { wasm: string | null }> };

/** The entities whose pages are among the records. */
export function toEntityKeys(records: readonly SearchRecord[]): EntityKeys {
  const ids = records.map(([url]) => ENTITY_PAGE.exec(url)?.[1] ?? "");
  const first = ids.findIndex(Boolean);
  return first < 0 ? { first: 0, ids: [] } : { first, ids: ids.slice(first, ids.findLastIndex(Boolean) + 1) };
}

/** The files of the words of a language: its list of pages, named by its content, its parts and its program; then their entry. */
function* listWordIndex({ index, programs, language, names }: IndexContent) {
  const about = JSON.parse(Buffer.from(takeFile(programs, ENTRY)).toString()) as Entry;
  const languages: IndexEntry["languages"] = {};
  if (index) {
    const { list, chunks, files } = index;
    const hash = nameFile(language, list, LETTERS_OF_LIST);
    const wasm = about.languages[language]?.wasm ?? "unknown";
    languages[language] = { hash, wasm, chunks };
    yield* files;
    yield [`pagefind.${hash}.pf_meta`, list] as const;
    yield [`wasm.${wasm}.pagefind`, takeFile(programs, `wasm.${wasm}.pagefind`)] as const;
  }
  yield [ENTRY, JSON.stringify({ ...about, languages, names: names.length } satisfies IndexEntry)] as const;
}

function* listRecordFiles(records: readonly SearchRecord[]) {
  for (let from = 0; from < records.length; from += RECORDS_IN_FILE)
    yield [
      `records/${from / RECORDS_IN_FILE}.json`,
      JSON.stringify(records.slice(from, from + RECORDS_IN_FILE)),
    ] as const;
  yield ["keys.json", JSON.stringify(toEntityKeys(records))] as const;
}

function* listWordFiles(words: readonly string[]) {
  for (const [file, list] of groupWords(words).entries())
    yield [`words/${file}.json`, JSON.stringify(list)] as const;
  yield ["words.json", JSON.stringify(words)] as const;
}

/** What the files of an index are made of. */
export type IndexContent = {
  language: string;
  /** Undefined where no page has a word. */
  index: MergedIndex | undefined;
  /** Pagefind's own files, its entry and the program for the language among them. */
  programs: PagefindFiles;
  records: readonly SearchRecord[];
  traits: TraitsFile & { ends: PageEnd[] };
  places: ReadonlyMap<string, PlacePages>;
  names: readonly NamedPages[];
  words: readonly string[];
};

/** Writes what browsers load of a search index into a folder, which it replaces. */
export function writeIndexFiles(folder: string, content: IndexContent): void {
  const { records, traits, places, names, words } = content;
  rmSync(folder, { recursive: true, force: true });
  const write = ([path, file]: readonly [string, string | Uint8Array]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), file);
  };
  for (const file of listWordIndex(content)) write(file);
  for (const file of listRecordFiles(records)) write(file);
  for (const file of listWordFiles(words)) write(file);
  for (const [county, pages] of places) write([`places/${county}.json`, JSON.stringify(pages)]);
  for (const [file, pages] of names.entries()) write([`names/${file}.json`, JSON.stringify(pages)]);
  write(["traits.json", JSON.stringify({ ...traits, counties: [...places.keys()], names: names.length })]);
}
