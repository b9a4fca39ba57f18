import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { readEntries, showEntries, writeEntries, type KeptEntry } from "./entries.ts";
import { toLightStore } from "./light-store.ts";

/** Milliseconds without a further change after which a change is shown: a list is read again entry by entry. */
const QUIET = 20;

/** Says in Astro's store that entries were kept; it is gone when Astro has cleared its store, and they are read anew. */
const MARK = "kept";

type Context = LoaderContext & { entryTypes?: EntryTypes };

/** How Astro reads files by their ending (`content/loaders/glob.ts`, Astro 7.3). */
type EntryTypes = Map<string, EntryType>;
type EntryType = { getEntryInfo: (file: { contents: string; fileUrl: URL }) => unknown };

const toPosix = (path: string) => path.replaceAll("\\", "/");

/** Spares reading the fields of files that are as they were when their entry was kept. */
function toQuickTypes(types: EntryTypes, context: Context, kept: Map<string, KeptEntry>) {
  const byFile = new Map([...kept.values()].map((entry) => [entry.filePath, entry]));
  const root = fileURLToPath(context.config.root);
  const quicken = (type: EntryType) => ({
    ...type,
    getEntryInfo: (file: { contents: string; fileUrl: URL }) => {
      const known = byFile.get(toPosix(relative(root, fileURLToPath(file.fileUrl))));
      const isSame =
        known !== undefined && kept.get(known.id)?.digest === context.generateDigest(file.contents);
      return isSame ? { body: "", data: { slug: known.id } } : type.getEntryInfo(file);
    },
  });
  return new Map([...types].map(([ending, type]) => [ending, quicken(type)]));
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
 * change at once, and builds hand entries to their threads as they are.
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
    const quick = entryTypes && { entryTypes: toQuickTypes(entryTypes, context, kept) };
    try {
      await loader.load({ ...context, ...quick, store });
    } finally {
      show();
      const areRead = [...kept.values()].some(({ digest }) => digest !== undefined);
      if (isChanged && areRead) writeEntries(path, kept);
      meta.set(MARK, "yes");
      onChange = afterQuiet(show);
    }
  },
});
