import type { Content } from "#src/collections/content.ts";
import { recallFile } from "./facts/recall-file.ts";
import { joinContent } from "./facts/join-content.ts";
import { readPublicFiles } from "./files/public-files.ts";
import { listContentPaths, readRawFile } from "./files/raw-files.ts";

/**
 * Reads everything in a content folder, as far as it can be read and without looking into pictures; undefined when there
 * is nothing.
 */
export function readContent(folder: string): Content | undefined {
  const paths = listContentPaths(folder);
  return paths.length === 0
    ? undefined
    : joinContent(
        paths.map((path) => recallFile({ ...readRawFile(folder, path), picture: undefined })),
        readPublicFiles(),
      );
}
