import { dirname, extname, resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";

type Load = (context: LoaderContext) => Promise<void>;

/**
 * Loads once, and throws what cannot be read. Development names it in the log, the entries of before stay, and it loads
 * again after every event of a file that `isOwn`, of those at or in `place`.
 */
async function loadAndWatch(
  place: string,
  isOwn: (path: string) => boolean,
  load: Load,
  { watcher, ...context }: LoaderContext,
): Promise<void> {
  if (!watcher) {
    await load(context);
    return;
  }
  const tryToLoad = () =>
    load(context).catch((error: unknown) => {
      context.logger.error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    });
  const onEvent = (path: string) => void (isOwn(resolve(path)) && tryToLoad());
  watcher.add(resolve(place));
  for (const event of ["add", "change", "unlink"] as const) watcher.on(event, onEvent);
  await tryToLoad();
}

/** The loader of one file. */
export const watchedFile = (name: string, path: string, load: Load): Loader => ({
  name,
  load: (context) => loadAndWatch(path, (changed) => changed === resolve(path), load, context),
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
