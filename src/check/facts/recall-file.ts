import type { RawFile } from "../files/raw-files.ts";
import { learnFile, type KnownFile } from "./file-facts.ts";

/** The last text that was learned at each path. */
const learned = new Map<string, KnownFile>();

/**
 * Finds out what follows from a file as `learnFile` does, once for as long as its bytes stay the same: commands read the
 * content several times. The result is shared, so nobody may change it; pictures are not kept.
 */
export function recallFile(raw: RawFile): KnownFile {
  if (!raw.bytes) return learnFile(raw);
  const known = learned.get(raw.path);
  if (known?.raw.bytes?.equals(raw.bytes)) return known;
  const file = learnFile(raw);
  learned.set(raw.path, file);
  return file;
}
