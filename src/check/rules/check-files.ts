import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

const FOLDER = "files/";
const ADDRESS = "/pliki/";

/** Files that entries offer from the portal itself (`url: /pliki/…`) are in `files/` of the content. */
export const checkFiles: Rule = (content) =>
  listEntries(content).flatMap((entry) => checkValue(content, entry, entry.data, []));

function checkValue(content: Content, entry: Entry<unknown>, value: unknown, path: KeyPath): Problem[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      checkValue(content, entry, part, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  if (path.at(-1) !== "url" || typeof value !== "string" || !value.startsWith(ADDRESS)) return [];
  const file = FOLDER + value.slice(ADDRESS.length);
  if (content.files.has(file)) return [];
  const present = [...content.files].filter((one) => one.startsWith(FOLDER));
  const nearest = findNearest(file, present)?.replace(FOLDER, ADDRESS);
  return [problemAt(entry, "file-to-download-missing", path, { file, corrected: nearest })];
}
