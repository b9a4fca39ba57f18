import { existsSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import type { FSWatcher } from "vite";

/** Milliseconds in which several events of one file count as one: editors write in steps. */
const TOGETHER = 10;

function eventOf(wasThere: boolean, isThere: boolean): "add" | "change" | "unlink" {
  if (!isThere) return "unlink";
  return wasThere ? "change" : "add";
}

/**
 * Tells Vite's watcher what happens to the files of a folder (absolute, not those in folders inside it). Vite watches
 * each file by itself and lists a folder again after each change, which takes seconds where there are thousands. The
 * answer ends this.
 */
export function watchFolder(folder: string, watcher: Pick<FSWatcher, "emit">): () => void {
  const known = new Set(readdirSync(folder));
  const waiting = new Map<string, NodeJS.Timeout>();
  const tell = (name: string) => {
    waiting.delete(name);
    const path = join(folder, name);
    const isThere = existsSync(path);
    if (!isThere && !known.has(name)) return;
    const event = eventOf(known.has(name), isThere);
    if (isThere) known.add(name);
    else known.delete(name);
    watcher.emit(event, path);
    watcher.emit("all", event, path);
  };
  const own = watch(folder, (_event, name) => {
    if (name === null) return;
    clearTimeout(waiting.get(name));
    waiting.set(name, setTimeout(tell, TOGETHER, name));
  });
  own.on("error", () => {
    own.close();
  });
  own.unref();
  return () => {
    own.close();
  };
}
