import { toNameFile, toNameKey, type NamedPages } from "#src/search/name-keys.ts";
import { asksForFact } from "#src/search/query-words.ts";
import type { IndexFiles } from "./index-files.ts";

/**
 * The pages whose whole name the words of a query are, whatever fact they ask for besides; `count` is the number of files of
 * names. None where the names cannot be loaded.
 */
export async function listNamed(
  files: IndexFiles,
  words: readonly string[],
  count: number,
): Promise<readonly number[]> {
  const key = toNameKey(words.filter((word) => words.length === 1 || !asksForFact(word)).join(" "));
  if (key === undefined) return [];
  const names = await files.load<NamedPages>(`names/${toNameFile(key, count)}.json`).catch(() => undefined);
  return names?.[key] ?? [];
}
