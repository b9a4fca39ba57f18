import { existsSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";

type Load = (context: LoaderContext) => Promise<void>;

/**
 * Loads once, and in development again after every event of a file that `isOwn`, of those at or in `place`. What cannot
 * be read is named in the log, and the entries of before stay.
 */
async function loadAndWatch(
  place: string,
  isOwn: (path: string) => boolean,
  load: Load,
  { watcher, ...context }: LoaderContext,
): Promise<void> {
  await load(context);
  if (!watcher) return;
  const onEvent = (path: string) => {
    if (!isOwn(resolve(path))) return;
    load(context).catch((error: unknown) => {
      context.logger.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  watcher.add(resolve(place));
  for (const event of ["add", "change", "unlink"] as const) watcher.on(event, onEvent);
}

/** The loader of a file that a region may leave out: without it there are no entries. */
export const optionalFile = (path: string, loader: Loader): Loader => ({
  ...loader,
  load: (context) =>
    loadAndWatch(
      path,
      (changed) => changed === resolve(path),
      async (quiet) => {
        if (existsSync(path)) await loader.load(quiet);
        else quiet.store.clear();
      },
      context,
    ),
});

/** The loader of a folder of which all files with an ending, such as `.csv`, are read together. */
export const watchedFolder = (name: string, folder: string, ending: string, load: Load): Loader => ({
  name,
  load: (context) =>
    loadAndWatch(
      folder,
      (changed) => dirname(changed) === resolve(folder) && extname(changed) === ending,
      load,
      context,
    ),
});
