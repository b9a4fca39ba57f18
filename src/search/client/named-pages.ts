import { toAskedName, toNameFile, type NamedPages } from "#src/search/name-keys.ts";
import type { IndexFiles } from "./index-files.ts";

/** The pages whose whole name is asked for, and whether the names are still to come. */
type Named = { pages: readonly number[]; isLacking: boolean };

/**
 * The pages whose whole name the words of a query are; `count` is the number of files of names. None where the names cannot
 * be loaded, and in a guess where they are not loaded yet.
 */
export async function listNamed(
  files: IndexFiles,
  words: readonly string[],
  { count, isGuess }: { count: number; isGuess: boolean },
): Promise<Named> {
  const key = toAskedName(words);
  if (key === undefined) return { pages: [], isLacking: false };
  const path = `names/${toNameFile(key, count)}.json`;
  const names = isGuess
    ? files.glimpse<NamedPages>(path)
    : await files.load<NamedPages>(path).catch(() => undefined);
  return { pages: names?.[key] ?? [], isLacking: isGuess && names === undefined };
}
