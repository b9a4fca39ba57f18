import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DirectoryDataset } from "#src/directory/dataset.ts";
import type { PackedDataset } from "#src/directory/packed-dataset.ts";
import { unpackDataset } from "#src/directory/unpack-dataset.ts";

/** The directory that a built portal gives to the browser. */
export const readDataset = (folder: string): DirectoryDataset =>
  unpackDataset(JSON.parse(readFileSync(join(folder, "podmioty/dane.json"), "utf8")) as PackedDataset);
