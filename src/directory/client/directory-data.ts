import type { DirectoryDataset } from "#src/directory/dataset.ts";
import { toFacetIndex, type FacetIndex } from "#src/directory/facet-counts.ts";
import { searchPages } from "#src/search/client/pagefind-client.ts";
import { fetchDataset, fetchJson } from "./fetch-dataset.ts";

/** The directory in the browser: its rows indexed by terms and by id. */
export type Directory = DirectoryDataset & { index: FacetIndex; positions: ReadonlyMap<string, number> };

let directory: Promise<Directory> | undefined;
let keys: Promise<Record<string, string>> | undefined;

async function fetchDirectory(base: string): Promise<Directory> {
  const dataset = await fetchDataset(base);
  const positions = new Map(dataset.rows.map(({ id }, position) => [id, position]));
  return { ...dataset, index: toFacetIndex(dataset.rows), positions };
}

/** Loads the directory once; a failed load is tried again when it is asked for again. */
export function loadDirectory(base: string): Promise<Directory> {
  directory ??= fetchDirectory(base).catch((error: unknown) => {
    directory = undefined;
    throw error;
  });
  return directory;
}

function loadKeys(base: string): Promise<Record<string, string>> {
  keys ??= fetchJson<Record<string, string>>(`${base}pagefind/keys.json`).catch((error: unknown) => {
    keys = undefined;
    throw error;
  });
  return keys;
}

/** Asks the portal's search for words: row position to its place in the answer, 0 for the best. */
export async function rankRows(
  base: string,
  term: string,
  { positions }: Directory,
): Promise<ReadonlyMap<number, number>> {
  const [{ results }, entities] = await Promise.all([searchPages(base, term, {}), loadKeys(base)]);
  const found = results.flatMap(({ id }) => positions.get(entities[id] ?? "") ?? []);
  return new Map(found.map((position, rank) => [position, rank]));
}
