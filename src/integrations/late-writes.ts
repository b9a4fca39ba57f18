import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { FSWatcher } from "vite";

/** Milliseconds after an event in which Vite's watcher (chokidar) tells no second change of the same file, and some more. */
const UNTOLD = 75;

const markOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "";
};

/**
 * Tells Vite's watcher of files of a folder that were written on after it had told of them. Programs empty a file before
 * they write it, and when the writing takes a moment, what is read at the first event is half a file and the last.
 * The file is looked at before those who read it at the event.
 */
export function noticeLateWrites(folder: string, watcher: Pick<FSWatcher, "prependListener" | "emit">): void {
  const top = resolve(folder) + sep;
  const look = (path: string) => {
    if (!resolve(path).startsWith(top)) return;
    const seen = markOf(path);
    const tellIfWritten = () => {
      const now = markOf(path);
      if (now === seen || now === "") return;
      watcher.emit("change", path);
      watcher.emit("all", "change", path);
    };
    setTimeout(tellIfWritten, UNTOLD).unref();
  };
  for (const event of ["add", "change"] as const) watcher.prependListener(event, look);
}
