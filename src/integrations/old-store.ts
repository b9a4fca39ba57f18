import { resolve } from "node:path";
import type { ViteDevServer } from "vite";

/** The module of Astro's store of entries (Astro 7.3, `content/consts.ts`), and the file that it is made from. */
const MODULE = "\0astro:data-layer-content";
const FILE = ".astro/data-store.json";
/** Files of entries that only Astro can complete. */
const WITH_COMPONENTS = ".mdx";

/** Milliseconds after an event: requests that run at once share what one of them has begun, and Astro writes late. */
const DELAYS = [0, 1000, 3000];

/**
 * Lets nothing stay that a request has begun to make of Astro's store before it was written. Astro invalidates its module
 * as for a reload of modules; Vite then keeps what comes of the old one, and a saved page with components is never shown.
 */
export function dropOldStore({
  watcher,
  environments,
  config,
}: Pick<ViteDevServer, "watcher" | "environments" | "config">): void {
  const file = resolve(config.root, FILE);
  const drop = () => {
    for (const { name, moduleGraph } of Object.values(environments)) {
      const module = name === "client" ? undefined : moduleGraph.getModuleById(MODULE);
      if (module) moduleGraph.invalidateModule(module);
    }
  };
  const onEvent = (path: string) => {
    if (resolve(path) !== file && !path.endsWith(WITH_COMPONENTS)) return;
    for (const delay of DELAYS) setTimeout(drop, delay).unref();
  };
  for (const event of ["add", "change"] as const) watcher.on(event, onEvent);
}
