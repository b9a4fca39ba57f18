import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "#src/commands/fault.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { fileOf, type Plan } from "./plan.ts";

/** Paths that were written, and those that somebody changed since they were read, which are left as they are. */
export type Applied = { written: string[]; left: string[] };

/**
 * Writes the files of a plan, each whole or not at all; what is not as it was when the plan was made is left. `onFile` is
 * told how many are done. Throws a `Fault` that says how many, when the system refuses one.
 */
export function applyPlan(
  folder: string,
  { items }: Plan,
  onFile: (done: number, all: number) => void,
): Applied {
  const files = items.flatMap((item) => fileOf(item) ?? []);
  const applied: Applied = { written: [], left: [] };
  files.forEach(({ path, text, former }, index) => {
    const place = join(folder, path);
    const now = existsSync(place) ? readFileSync(place, "utf8") : undefined;
    if (now === former) write(place, text, { done: applied.written.length, all: files.length, path });
    applied[now === former ? "written" : "left"].push(path);
    onFile(index + 1, files.length);
  });
  return applied;
}

function write(place: string, text: string, far: { done: number; all: number; path: string }): void {
  try {
    replaceFile(place, text);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Fault("plan-stopped", { ...far, reason: code });
  }
}
