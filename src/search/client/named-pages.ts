import { toAskedName, toNameFile, type NamedPages } from "#src/search/name-keys.ts";
import type { IndexFiles } from "./index-files.ts";

/**
 * The pages whose whole name the words of a query are; `count` is the number of files of names. None where the names cannot
 * be loaded.
 */
export async function listNamed(
  files: IndexFiles,
  words: readonly string[],
  count: number,
): Promise<readonly number[]> {
  const key = toAskedName(words);
  if (key === undefined) return [];
  const names = await files.load<NamedPages>(`names/${toNameFile(key, count)}.json`).catch(() => undefined);
  return names?.[key] ?? [];
}
