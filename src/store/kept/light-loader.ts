import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { readEntries, showEntries, writeEntries, type KeptEntry } from "./entries.ts";
import { drawLate } from "./late-text.ts";
import { toLightStore } from "./light-store.ts";

/** Milliseconds without a further change after which a change is shown: a list is read again entry by entry. */
const QUIET = 20;

/** Milliseconds after which development writes entries for its next start: first, somebody waits for a page. */
const LATER = 30_000;

/** Says in Astro's store that entries were kept; it is gone when Astro has cleared its store, and they are read anew. */
const MARK = "kept";

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
 * change at once, and builds hand entries to the processes that draw as they are. Texts that development has not drawn are
 * in a file of their own, which builds do not read.
 */
export const lighten = (loader: Loader): Loader => ({
  ...loader,
  load: async (context: LoaderContext) => {
    const { collection, config, meta, watcher } = context;
    const name = `${watcher ? "development" : "entries"}/${collection}`;
    const path = fileURLToPath(new URL(name, config.cacheDir));
    const kept = meta.has(MARK) ? readEntries(path) : new Map<string, KeptEntry>();
    let isChanged = !meta.has(MARK);
    const show = () => {
      drawLate(kept.values(), context);
      showEntries(collection, new Map(kept));
    };
    let onChange = (): void => {
      isChanged = true;
    };
    const store = toLightStore(context, kept, () => {
      onChange();
    });
    try {
      await loader.load({ ...context, store });
    } finally {
      show();
      const areRead = [...kept.values()].some(({ digest }) => digest !== undefined);
      const write = () => {
        writeEntries(path, kept);
      };
      if (isChanged && areRead && watcher) setTimeout(write, LATER).unref();
      else if (isChanged && areRead) write();
      meta.set(MARK, "yes");
      onChange = afterQuiet(show);
    }
  },
});
