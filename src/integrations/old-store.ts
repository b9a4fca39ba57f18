import { resolve } from "node:path";
import type { ViteDevServer } from "vite";

/** The module of Astro's store of entries (Astro 7.3, `content/consts.ts`), and the file that it is made from. */
const MODULE = "\0astro:data-layer-content";
const FILE = ".astro/data-store.json";

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
  const drop = (path: string) => {
    if (resolve(path) !== file) return;
    for (const { name, moduleGraph } of Object.values(environments)) {
      const module = name === "client" ? undefined : moduleGraph.getModuleById(MODULE);
      if (module) moduleGraph.invalidateModule(module);
    }
  };
  for (const event of ["add", "change"] as const) watcher.on(event, drop);
}
