import type { Content } from "#src/collections/content.ts";
import { arrangeFiles } from "./files/arrange-files.ts";
import { readContentFiles } from "./files/content-files.ts";
import { parseEntries } from "./records/parse-entries.ts";

/** Reads everything in a content folder, as far as it can be read; undefined when the folder does not exist. */
export function readContent(folder: string): Content | undefined {
  const files = readContentFiles(folder) ?? [];
  return files.length === 0 ? undefined : parseEntries(files, arrangeFiles(files).placed).content;
}
