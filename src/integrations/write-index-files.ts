import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IndexFile } from "pagefind";
import type { IndexEntry } from "#src/search/index-entry.ts";
import type { TraitsFile } from "#src/search/page-traits.ts";
import { RECORDS_IN_FILE, type EntityKeys, type SearchRecord } from "#src/search/records.ts";
import type { PageEnd } from "#src/search/page-ends.ts";
import type { NamedPages } from "#src/search/name-keys.ts";
import type { PlacePages } from "#src/search/place-pages.ts";
import { cutIndex } from "./cut-index.ts";
import { readFragmentUrl, renamePages } from "./search-files.ts";
import { toPageId } from "#src/search/page-id.ts";
import { groupWords } from "./search-words.ts";

const ENTRY = "pagefind-entry.json";
const ENTITY_PAGE = /^podmioty\/([a-z0-9-]+)\/$/;
/** Pagefind's files that are loaded as they are; it also makes fragments, programs and interfaces that the portal has itself. */
const KEPT = /^filter\/.+$/;

/** Pagefind's part of the entry of an index; a language without a program of its own has the one for unknown languages. */
type Entry = { languages: Record<string, { hash: string; wasm: string | null }> };

/** The entities whose pages are among the records. */
export function toEntityKeys(records: readonly SearchRecord[]): EntityKeys {
  const ids = records.map(([url]) => ENTITY_PAGE.exec(url)?.[1] ?? "");
  const first = ids.findIndex(Boolean);
  return first < 0 ? { first: 0, ids: [] } : { first, ids: ids.slice(first, ids.findLastIndex(Boolean) + 1) };
}

/** The files of each language: its list of pages, named by its new content, its parts and its program; then their entry. */
function* listLanguageFiles(
  files: ReadonlyMap<string, Uint8Array>,
  numbers: ReadonlyMap<string, number>,
  names: number,
) {
  const take = (path: string) => {
    const content = files.get(path);
    if (!content) throw new Error(`Pagefind made no ${path}`);
    return content;
  };
  const entry = JSON.parse(Buffer.from(take(ENTRY)).toString("utf8")) as Entry;
  const languages: IndexEntry["languages"] = {};
  for (const [language, of] of Object.entries(entry.languages)) {
    const named = renamePages(take(`pagefind.${of.hash}.pf_meta`), (id) => {
      const number = numbers.get(readFragmentUrl(take(`fragment/${id}.pf_fragment`)));
      if (number === undefined) throw new Error(`the search index has an unknown page ${id}`);
      return toPageId(number);
    });
    const parts = [...files.keys()].filter((path) => path.startsWith(`index/${language}_`)).toSorted();
    const { list, chunks, files: cutFiles } = cutIndex(named, parts.map(take), language);
    const hash = `${language}_${createHash("sha256").update(list).digest("hex").slice(0, 10)}`;
    const wasm = of.wasm ?? "unknown";
    languages[language] = { ...of, hash, wasm, chunks };
    yield* cutFiles;
    yield [`pagefind.${hash}.pf_meta`, list] as const;
    yield [`wasm.${wasm}.pagefind`, take(`wasm.${wasm}.pagefind`)] as const;
  }
  yield [ENTRY, JSON.stringify({ ...entry, languages, names } satisfies IndexEntry)] as const;
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

/** What the files of an index are made of beside those of Pagefind. */
export type IndexContent = {
  records: readonly SearchRecord[];
  traits: TraitsFile & { ends: PageEnd[] };
  places: ReadonlyMap<string, PlacePages>;
  names: readonly NamedPages[];
  words: readonly string[];
};

/**
 * Writes what browsers load of a search index into a folder, which it replaces: Pagefind's files without its fragments,
 * and records and words in their place.
 */
export function writeIndexFiles(
  folder: string,
  made: readonly IndexFile[],
  { records, traits, places, names, words }: IndexContent,
): void {
  const files = new Map(made.map(({ path, content }) => [path, content]));
  const numbers = new Map(records.map(([url], number) => [url, number]));
  rmSync(folder, { recursive: true, force: true });
  const write = ([path, content]: readonly [string, string | Uint8Array]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of files) if (KEPT.test(path)) write([path, content]);
  for (const file of listLanguageFiles(files, numbers, names.length)) write(file);
  for (const file of listRecordFiles(records)) write(file);
  for (const file of listWordFiles(words)) write(file);
  for (const [county, pages] of places) write([`places/${county}.json`, JSON.stringify(pages)]);
  for (const [file, pages] of names.entries()) write([`names/${file}.json`, JSON.stringify(pages)]);
  write(["traits.json", JSON.stringify({ ...traits, counties: [...places.keys()], names: names.length })]);
}
