import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { ContentFault, readOrRefuse } from "#src/core/source/content-fault.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { readEntries, showEntries, writeEntries, type KeptEntry } from "./entries.ts";
import { toLightStore } from "./light-store.ts";

/** Milliseconds without a further change after which a change is shown: a list is read again entry by entry. */
const QUIET = 20;

/** Says in Astro's store that entries were kept; it is gone when Astro has cleared its store, and they are read anew. */
const MARK = "kept";

type Context = LoaderContext & { entryTypes?: EntryTypes };

/** How Astro reads and draws files by their ending (`content/loaders/glob.ts`, Astro 7.3). */
type EntryTypes = Map<string, EntryType>;
type EntryType = {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => unknown;
  getRenderFunction?: (config: unknown) => Promise<Draw>;
};
type Draw = (entry: { filePath: string }) => Promise<unknown>;

const toPosix = (path: string) => path.replaceAll("\\", "/");

/** Reads files as the check does, and spares those that are as they were when their entry was kept. */
function makeReader(context: Context, kept: Map<string, KeptEntry>): EntryType["getEntryInfo"] {
  const byFile = new Map([...kept.values()].map((entry) => [entry.filePath, entry]));
  const root = fileURLToPath(context.config.root);
  return ({ contents, fileUrl }) => {
    const path = fileURLToPath(fileUrl);
    const known = byFile.get(toPosix(relative(root, path)));
    const isSame = known !== undefined && kept.get(known.id)?.digest === context.generateDigest(contents);
    return isSame
      ? { body: "", data: { slug: known.id } }
      : readOrRefuse(path, () => readEntry(path, contents));
  };
}

/** Astro only logs that a text could not be drawn, and would publish its page without it; `note` is told. */
const noteFaults =
  (draw: Draw, note: (fault: unknown) => void): Draw =>
  async (entry) =>
    draw(entry).catch((error: unknown) => {
      note(new ContentFault(entry.filePath, error instanceof Error ? error.message : String(error)));
      throw error;
    });

function toOwnTypes(
  types: EntryTypes,
  getEntryInfo: EntryType["getEntryInfo"],
  note: (fault: unknown) => void,
): EntryTypes {
  const toOwn = ({ getRenderFunction, ...type }: EntryType): EntryType => ({
    ...type,
    getEntryInfo,
    ...(getRenderFunction && {
      getRenderFunction: async (config) => noteFaults(await getRenderFunction(config), note),
    }),
  });
  return new Map([...types].map(([ending, type]) => [ending, toOwn(type)]));
}

/** Calls `act` once when `QUIET` has passed since the last call. */
function afterQuiet(act: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, QUIET);
  };
}

/**
 * Keeps the entries that a loader gives outside Astro's store, which is slow with many of them: development shows a saved
 * change at once, and builds hand entries to the processes that draw as they are.
 */
export const lighten = (loader: Loader): Loader => ({
  ...loader,
  load: async (context: Context) => {
    const { collection, config, entryTypes, meta } = context;
    const path = fileURLToPath(new URL(`entries/${collection}`, config.cacheDir));
    const kept = meta.has(MARK) ? readEntries(path) : new Map<string, KeptEntry>();
    let isChanged = !meta.has(MARK);
    const show = () => {
      showEntries(collection, new Map(kept));
    };
    let onChange = (): void => {
      isChanged = true;
    };
    const store = toLightStore(context, kept, () => {
      onChange();
    });
    const faults: unknown[] = [];
    const read = makeReader(context, kept);
    const own = entryTypes && { entryTypes: toOwnTypes(entryTypes, read, (fault) => faults.push(fault)) };
    try {
      await loader.load({ ...context, ...own, store });
    } finally {
      show();
      const areRead = [...kept.values()].some(({ digest }) => digest !== undefined);
      if (isChanged && areRead && faults.length === 0) writeEntries(path, kept);
      meta.set(MARK, "yes");
      onChange = afterQuiet(show);
    }
    if (!context.watcher && faults.length > 0) throw faults[0];
  },
});
