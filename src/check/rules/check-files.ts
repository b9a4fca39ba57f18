import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { mapRecords, readText } from "#src/core/integrity/records.ts";
import { remember } from "../facts/notes.ts";
import type { Problem } from "../problems.ts";

const FOLDER = "files/";
const ADDRESS = "/pliki/";

/** Files of the portal itself that entries link to (`url: /pliki/…`) exist in `files/` of the content. */
export const checkFiles: Rule = (content) =>
  listEntries(content).flatMap((entry) =>
    remember(entry, "own files", () => listOwnFiles(entry)).flatMap(({ url, path }) =>
      checkAddress(content, entry, url, path),
    ),
  );

const listOwnFiles = ({ data }: Entry<unknown>) =>
  mapRecords(data, (fields, path) => {
    const url = readText(fields, "url");
    return url?.startsWith(ADDRESS) ? [{ url, path: [...path, "url"] }] : [];
  });

function checkAddress(content: Content, entry: Entry<unknown>, url: string, path: KeyPath): Problem[] {
  const file = FOLDER + url.slice(ADDRESS.length);
  if (content.files.has(file)) return [];
  const present = [...content.files].filter((one) => one.startsWith(FOLDER));
  const nearest = findNearest(file, present)?.replace(FOLDER, ADDRESS);
  return [problemAt(entry, "file-to-download-missing", path, { file, corrected: nearest })];
}
