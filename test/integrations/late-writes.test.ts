import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noticeLateWrites } from "#src/integrations/late-writes.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

let server: ViteDevServer;
let folder: string;
let file: string;
/** What stood in the file at each event. */
let read: string[];

beforeEach(async () => {
  folder = createTemporaryFolder();
  file = join(folder, "a.md");
  read = [];
  writeFileSync(file, "first");
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  await vi.waitFor(() => {
    expect(server.watcher.getWatched()[folder]).toContain("a.md");
  });
  server.watcher.on("change", (path) => read.push(readFileSync(path, "utf8")));
});

afterEach(() => server.close());

/** Saves as a busy disk does: the file is empty for a moment, and watchers have been told of it. */
async function writeSlowly(text: string): Promise<void> {
  const handle = openSync(file, "w");
  await vi.waitFor(
    () => {
      expect(read).toContain("");
    },
    { interval: 1 },
  );
  writeSync(handle, text);
  closeSync(handle);
}

it("tells of a file that was written on after it had told of it", async () => {
  noticeLateWrites(folder, server.watcher);
  await writeSlowly("second");
  await vi.waitFor(() => {
    expect(read.at(-1)).toBe("second");
  });
});

it("does not tell twice of a file that was written at once", async () => {
  noticeLateWrites(folder, server.watcher);
  writeFileSync(file, "second");
  await vi.waitFor(() => {
    expect(read.at(-1)).toBe("second");
  });
  const told = read.length;
  await setTimeout(200);
  expect(read.length).toBe(told);
});
