import { close, createIndex, type PagefindIndex } from "pagefind";
import { cbor, readHead, readText, splitList, toList, toText } from "./cbor.ts";
import type { SearchEntry } from "./search-entries.ts";
import { readFragmentUrl, unpackFile } from "./search-files.ts";

/** Files that Pagefind makes, by their paths in an index. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/** A file that Pagefind always makes. Throws when it has made none. */
export function takeFile(files: PagefindFiles, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind made no ${path}`);
  return content;
}

/** Fails with what Pagefind reports. */
function takeErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

let users = 0;

/** Makes an index; Pagefind runs as long as somebody needs it, and its memory is free in between. */
async function makeFiles(fill: (index: PagefindIndex) => Promise<void>): Promise<PagefindFiles> {
  users += 1;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join("\n"));
    await fill(index);
    const made = await index.getFiles();
    takeErrors(made);
    await index.deleteIndex();
    return new Map(made.files.map(({ path, content }) => [path, content]));
  } finally {
    users -= 1;
    if (users === 0) await close();
  }
}

/** Pagefind's own files: the entry of an index, and the programs by which browsers ask one of a language, if any. */
export const makePrograms = (language = ""): Promise<PagefindFiles> =>
  makeFiles(async (index) => {
    if (language !== "") takeErrors(await index.addCustomRecord({ url: "", content: "a", language }));
  });

/** What Pagefind makes of some entries of one language, unpacked. Plain data: it is kept in a file. */
export type IndexShard = {
  /** How many entries there are, and which of them is each page of the list: Pagefind leaves out those without a word. */
  entries: number;
  numbers: number[];
  /** `[version, [[id, number of words, …], …], [[from, to, part], …], [[filter, file], …], sorts, fields]`, in CBOR. */
  list: Uint8Array;
  parts: Uint8Array[];
  filters: Uint8Array[];
};

const takeFolder = (files: PagefindFiles, folder: string): Buffer[] =>
  [...files]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => unpackFile(file));

/** Which entry each page of the list is: its number was given to Pagefind as its address. */
const readNumbers = (list: Buffer, files: PagefindFiles): number[] =>
  splitList(splitList(list)[1] ?? list)
    .map((page) => readText(page, readHead(page, 0, cbor.list).next).text)
    .map((id) => Number(readFragmentUrl(takeFile(files, `fragment/${id}.pf_fragment`))));

/** The list of an index that has no pages. */
const NO_LIST = toList([toText(""), toList([]), toList([]), toList([])]);

/** Makes the index of entries of one language. Rejects with what Pagefind reports. */
export async function makeShard(entries: readonly Pick<SearchEntry, "indexed">[]): Promise<IndexShard> {
  const files = await makeFiles(async (index) => {
    const adding = entries.map(({ indexed }, at) => index.addCustomRecord({ url: String(at), ...indexed }));
    (await Promise.all(adding)).forEach(takeErrors);
  });
  const [path, ...others] = [...files.keys()].filter((name) => name.endsWith(".pf_meta"));
  if (others.length > 0) throw new Error("a search index is of pages of one language");
  const list = path === undefined ? NO_LIST : unpackFile(takeFile(files, path));
  return {
    entries: entries.length,
    numbers: readNumbers(list, files),
    list,
    parts: takeFolder(files, "index"),
    filters: takeFolder(files, "filter"),
  };
}
