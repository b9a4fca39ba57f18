import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { entities } from "#src/collections/entities/definition.ts";
import { noteChange, startVersions } from "#src/core/cache/versions.ts";
import { noticeLateWrites } from "./late-writes.ts";
import { dropOldStore } from "./old-store.ts";
import { reloadAfterChanges } from "./reload-pages.ts";
import { keepHeapSmall } from "./small-heap.ts";
import { warmUp } from "./warm-up.ts";
import { watchFolder } from "./watch-folder.ts";
import { PUBLISHED_FILES } from "#src/store/downloads.ts";

/** Notes new, changed and removed files of `files/`, which Astro knows nothing of. */
function watchFiles({ watcher }: ViteDevServer, contentDir: string): void {
  const folder = resolve(contentDir, "files");
  watcher.add(folder);
  watcher.on("all", (_event, path) => {
    if (resolve(path).startsWith(folder + sep)) noteChange(PUBLISHED_FILES);
  });
}

/** Shows saved content at once in development: queries notice what has changed, and open pages are loaded again. */
export const development = (contentDir: string): AstroIntegration => {
  /** The folder that has thousands of files. */
  const large = resolve(contentDir, entities.path);
  return {
    name: "development",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "dev") return;
        startVersions();
        keepHeapSmall();
        if (existsSync(large))
          updateConfig({ vite: { server: { watch: { ignored: [large, `${large}/**`] } } } });
      },
      "astro:server:setup": ({ server }) => {
        // Each collection listens for its own files.
        server.watcher.setMaxListeners(0);
        reloadAfterChanges(server);
        watchFiles(server, contentDir);
        dropOldStore(server);
        noticeLateWrites(contentDir, server.watcher);
        void warmUp(server);
        if (existsSync(large)) server.httpServer?.once("close", watchFolder(large, server.watcher));
      },
    },
  };
};
