import type { DirectoryDataset } from "#src/directory/dataset.ts";
import type { PackedDataset } from "#src/directory/packed-dataset.ts";
import { unpackDataset } from "#src/directory/unpack-dataset.ts";

/** Fetches and parses a file of the portal; throws when it is not there. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** The whole directory of the portal published under `base`. */
export const fetchDataset = async (base: string): Promise<DirectoryDataset> =>
  unpackDataset(await fetchJson<PackedDataset>(`${base}podmioty/dane.json`));
