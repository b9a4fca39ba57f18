import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { ContentFault, readOrRefuse } from "#src/core/source/content-fault.ts";
import { watchedFile } from "./kept/watching.ts";

/** The entries of a file by their ids, from its text. */
type Read = (text: string) => (readonly [id: string, data: Readonly<Record<string, unknown>>])[];

async function readFile(path: string, read: Read, context: LoaderContext): Promise<void> {
  const { config, store } = context;
  const items = existsSync(path) ? readOrRefuse(path, () => read(readFileSync(path, "utf8"))) : [];
  const filePath = relative(fileURLToPath(config.root), resolve(path)).replaceAll("\\", "/");
  const parsed = items.map(async ([id, data]) => {
    return {
      id,
      filePath,
      data: await context.parseData({ id, data: { ...data }, filePath: resolve(path) }),
    };
  });
  const entries = await Promise.all(parsed);
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw new ContentFault(path, "id-duplicate");
  store.clear();
  for (const entry of entries) store.set(entry);
}

/** The loader of a file that holds all entries of a collection; there are none where a region leaves it out. */
export const loadList = (path: string, read: Read): Loader =>
  watchedFile("list", path, (context) => readFile(path, read, context));
