import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { ContentFault, readOrRefuse } from "#src/core/source/content-fault.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import type { KeptEntry } from "./kept/entries.ts";
import { canWait, drawText } from "./kept/late-text.ts";

/** A folder with the files in it that are entries. */
type Place = { folder: string; isEntry: (name: string) => boolean };

const idOf = (path: string) => basename(path, extname(path));

const toFilePath = (path: string, { config }: LoaderContext) =>
  relative(fileURLToPath(config.root), path).replaceAll("\\", "/");

/** How the text of a file is drawn: MDX by Astro, Markdown now or, in development, when a page asks for it. */
async function draw(path: string, data: unknown, body: string, context: LoaderContext) {
  if (path.endsWith(".mdx")) return { deferredRender: true };
  if (!path.endsWith(".md")) return {};
  if (context.watcher && canWait(data, body)) return { undrawn: body };
  const rendered = await drawText(path, body, context);
  return { rendered, assetImports: rendered.metadata?.imagePaths ?? [] };
}

/** Has Astro know the modules of an entry, which it forgets between starts. */
function recall({ filePath = "", deferredRender, assetImports = [] }: KeptEntry, store: Store): void {
  if (deferredRender) store.addModuleImport(filePath);
  if (assetImports.length > 0) store.addAssetImports?.(assetImports, filePath);
}

/** Astro's store has more for Astro's own loaders than it tells (`content/mutable-data-store.ts`, Astro 7.3). */
type Store = LoaderContext["store"] & { addAssetImports?: (paths: string[], filePath: string) => void };

/** Reads a file into the store, which may have its entry as it is. Throws for what cannot be read. */
async function readFile(path: string, context: LoaderContext): Promise<void> {
  const { store, config } = context;
  const [id, filePath] = [idOf(path), toFilePath(path, context)];
  const contents = readOrRefuse(path, () => readFileSync(path, "utf8"));
  const digest = context.generateDigest(contents);
  const known: KeptEntry | undefined = store.get(id);
  const isOwn = known?.filePath === filePath;
  if (isOwn && known.digest === digest) {
    recall(known, store);
    return;
  }
  if (known?.filePath !== undefined && !isOwn && existsSync(join(fileURLToPath(config.root), known.filePath)))
    throw new ContentFault(path, "id-duplicate");
  const { data: fields, body } = readOrRefuse(path, () => readEntry(path, contents));
  const data = await context.parseData({ id, data: { ...fields }, filePath: path });
  const drawn = await draw(path, data, body, context);
  store.set({ id, data, filePath, digest, body, ...drawn });
}

/** Reads every file of a place, and forgets the entries of those that are gone; `read` is how. */
async function readAll(
  { folder, isEntry }: Place,
  { store }: LoaderContext,
  read: (path: string) => unknown,
) {
  const names = existsSync(folder) ? readdirSync(folder).filter(isEntry) : [];
  const gone = new Set(store.keys());
  for (const name of names) {
    gone.delete(idOf(name));
    await read(join(folder, name));
    // Others have a turn: the development server prepares its first page meanwhile.
    await setImmediate();
  }
  for (const id of gone) store.delete(id);
}

/** Loads a place and, in development, every file of it that changes; what cannot be read is then named in the log. */
async function loadAndFollow(watched: string, place: Place, context: LoaderContext): Promise<void> {
  const { watcher, logger, store } = context;
  if (!watcher) return readAll(place, context, (path) => readFile(path, context));
  const read = (path: string) =>
    readFile(path, context).catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  const follow = (act: (path: string) => unknown) => (changed: string) => {
    const path = resolve(changed);
    if (dirname(path) === place.folder && place.isEntry(basename(path))) act(path);
  };
  watcher.add(watched);
  for (const event of ["add", "change"] as const) watcher.on(event, follow(read));
  const forget = follow((path) => {
    if (store.get(idOf(path))?.filePath === toFilePath(path, context)) store.delete(idOf(path));
  });
  watcher.on("unlink", forget);
  await readAll(place, context, read);
}

/**
 * The loader of a folder: each file in it with one of the extensions is an entry, whose id is its name. In development it
 * follows changes, and texts without pictures are drawn when a page asks for them.
 */
export const loadFolder = (folder: string, extensions: readonly string[]): Loader => ({
  name: "folder",
  load: (context) => {
    const isEntry = (name: string) => !name.startsWith(".") && extensions.includes(extname(name).slice(1));
    return loadAndFollow(resolve(folder), { folder: resolve(folder), isEntry }, context);
  },
});

/** The loader of the only entry of a collection; there is none where a region leaves the file out. */
export const loadSingle = (path: string): Loader => ({
  name: "single",
  load: (context) => {
    const isEntry = (name: string) => name === basename(path);
    return loadAndFollow(resolve(path), { folder: dirname(resolve(path)), isEntry }, context);
  },
});
