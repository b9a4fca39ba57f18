import { existsSync, mkdirSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Folders beside the one that is replaced, so that moving them is one step of the file system. */
const besideOf = (folder: string, name: string) =>
  join(dirname(folder), `.${basename(folder)}.spolecznik-${name}`);

/** Removes files side by side: one after another takes ten times as long where a disk answers slowly. */
const remove = (folder: string) => rm(folder, { recursive: true, force: true });

/** Makes a folder and those above it one by one: with `recursive`, Node never ends where a file system refuses (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Clears up after a build that was killed: while folders changed places, the last one may be without its name. */
async function clearUp(folder: string, next: string, last: string): Promise<void> {
  await remove(next);
  if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
  await remove(last);
}

async function swap(folder: string, next: string, last: string): Promise<void> {
  if (existsSync(folder)) renameSync(folder, last);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(last)) renameSync(last, folder);
    throw error;
  }
  await remove(last);
}

/**
 * Replaces a folder by one that is finished: `write` fills a new folder beside it, which takes its place at the end. When
 * `write` or the swap throws, or the process is killed, the folder stays whole as it was. The path is absolute, links
 * resolved.
 */
export async function replaceFolder(
  folder: string,
  write: (next: string) => void | Promise<void>,
): Promise<void> {
  const [next, last] = [besideOf(folder, "next"), besideOf(folder, "last")];
  await clearUp(folder, next, last);
  try {
    makeFolder(next);
    await write(next);
    await swap(folder, next, last);
  } finally {
    await remove(next);
  }
}
