import { loadEntries } from "#src/store/load.ts";
import type { BoundariesFile } from "./schema.ts";

/** The official boundaries, if the region has them. */
export const findBoundaries = async (): Promise<BoundariesFile | undefined> =>
  (await loadEntries("boundaries"))[0]?.file;
