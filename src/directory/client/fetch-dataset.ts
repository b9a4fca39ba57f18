import type { DirectoryDataset } from "#src/directory/dataset.ts";
import type { PackedDataset } from "#src/directory/packed-dataset.ts";
import { fetchJson } from "#src/ui/client/fetch-json.ts";
import { unpackDataset } from "#src/directory/unpack-dataset.ts";

/** The whole directory of the portal published under `base`. */
export const fetchDataset = async (base: string): Promise<DirectoryDataset> =>
  unpackDataset(await fetchJson<PackedDataset>(`${base}podmioty/dane.json`));
