import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The files of one kind: their number and their size in bytes. */
export type KindOfFiles = { kind: string; files: number; bytes: number };

/** What a build produces: numbers of pages and files, the size in megabytes, and what the files are. */
export type Output = { pages: number; files: number; megabytes: number; kinds: KindOfFiles[] };

const kinds: readonly (readonly [kind: string, path: RegExp])[] = [
  ["entity page", /^(podmioty|entities)\/organizacja-\d+\/index\.html$/],
  ["vCard", /\.vcf$/],
  ["embedded card", /^osadz\/.*\.html$/],
  ["list by form", /^podmioty\/forma\/.*\.html$/],
  ["list by sphere", /^podmioty\/sfera\/.*\.html$/],
  ["list by service", /^podmioty\/usluga\/.*\.html$/],
  ["list by municipality", /^podmioty\/gmina\/.*\.html$/],
  ["list by county", /^podmioty\/powiat\/[^/]+\/((strona\/)?\d+\/)?index\.html$/],
  ["list by county and service", /^podmioty\/powiat\/.*\.html$/],
  ["whole list", /^podmioty\/((strona\/)?\d+\/)?index\.html$/],
  ["county or municipality", /^(powiaty|gminy)\/.*\.html$/],
  ["other page", /\.html$/],
  ["Atom feed", /kanal\.xml$/],
  ["search index", /^pagefind\//],
];

/**
 * The kind of a file by its path within the output, in any language; generators with the same lists have the same
 * addresses.
 */
export function toKind(path: string): string {
  const inLanguage = path.replace(/^[a-z]{2}\//, "");
  return kinds.find(([, pattern]) => pattern.test(inLanguage))?.[0] ?? "other file";
}

/** Reads what a build has written. */
export function describeOutput(folder: string): Output {
  const found = new Map<string, KindOfFiles>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  let [pages, files, bytes] = [0, 0, 0];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    const kind = toKind(relative(folder, path));
    const last = found.get(kind) ?? { kind, files: 0, bytes: 0 };
    found.set(kind, { kind, files: last.files + 1, bytes: last.bytes + size });
    pages += entry.name.endsWith(".html") ? 1 : 0;
    files += 1;
    bytes += size;
  }
  const order = [...kinds.map(([kind]) => kind), "other file"];
  const sorted = [...found.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { pages, files, megabytes: bytes / 1024 / 1024, kinds: sorted };
}
