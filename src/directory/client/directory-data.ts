import type { DirectoryDataset } from "#src/directory/dataset.ts";
import type { FoundRows } from "#src/directory/find-rows.ts";
import { toFacetIndex, type FacetIndex } from "#src/directory/facet-counts.ts";
import type { MeasuredRow } from "#src/directory/row-records.ts";
import type { EntityKeys } from "#src/search/records.ts";
import { fetchJson } from "#src/ui/client/fetch-json.ts";
import { fetchDataset } from "./fetch-dataset.ts";

/** The directory in the browser: its rows indexed by terms and by id. */
export type Directory = DirectoryDataset & { index: FacetIndex; positions: ReadonlyMap<string, number> };

let directory: Promise<Directory> | undefined;
let keys: Promise<EntityKeys> | undefined;

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

function loadKeys(base: string): Promise<EntityKeys> {
  keys ??= fetchJson<EntityKeys>(`${base}pagefind/keys.json`).catch((error: unknown) => {
    keys = undefined;
    throw error;
  });
  return keys;
}

/**
 * Asks the portal's search for words: row position to its place in the answer, 0 for the best. Its code is loaded with the
 * first of them.
 */
export async function rankRows(
  base: string,
  term: string,
  { positions }: Directory,
): Promise<ReadonlyMap<number, number>> {
  const search = import("#src/search/client/search-client.ts").then(({ searchWords }) =>
    searchWords(base, term),
  );
  const [{ found }, { first, ids }] = await Promise.all([search, loadKeys(base)]);
  const rows = found.flatMap((page) => positions.get(ids[page - first] ?? "") ?? []);
  return new Map(rows.map((position, rank) => [position, rank]));
}

/** The rows at some positions, with their distances where these are known. */
export const listRows = (
  rows: Directory["rows"],
  positions: readonly number[],
  distances: FoundRows["distances"],
): MeasuredRow[] =>
  positions.flatMap((position) => {
    const row = rows[position];
    return row ? { row, distance: distances?.[position] } : [];
  });
