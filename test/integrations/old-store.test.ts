import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createServer, type Plugin } from "vite";
import { expect, it } from "vitest";
import { dropOldStore } from "#src/integrations/old-store.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const STORE = "\0astro:data-layer-content";

it("lets no module stay that was begun before Astro's store was written", async () => {
  const root = createTemporaryFolder();
  const [begun, written] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const values = ["first", "old", "new", "newest"];
  const store: Plugin = {
    name: "store",
    resolveId: (id) => (id === "astro:data-layer-content" ? STORE : undefined),
    async load(id) {
      if (id !== STORE) return undefined;
      const value = values.shift();
      if (value === "old") {
        begun.resolve();
        await written.promise;
      }
      return `export default ${JSON.stringify(value)}`;
    },
  };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [store],
    server: { middlewareMode: true, watch: null },
  });
  dropOldStore(server);
  const { ssr } = server.environments;
  const read = async () => (await ssr.transformRequest("astro:data-layer-content"))?.code;
  const invalidate = () => {
    const module = ssr.moduleGraph.getModuleById(STORE);
    if (module) ssr.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
  };

  expect(await read()).toContain('"first"');
  invalidate();
  const begunBefore = read();
  await begun.promise;
  invalidate();
  server.watcher.emit("change", join(root, ".astro/data-store.json"));
  await setTimeout(20);
  written.resolve();
  expect(await begunBefore).toContain('"old"');
  expect(await read()).toContain('"new"');

  server.watcher.emit("change", join(root, "other.json"));
  expect(await read()).toContain('"new"');
  await server.close();
});
