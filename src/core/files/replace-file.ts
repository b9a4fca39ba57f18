import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What a killed run leaves: a hidden file, which readers of content pass over. */
const PART = /^\..+\.\d+\.part$/;

/**
 * Writes a file completely or not at all: readers, full disks and killed runs never leave half a file, and of two
 * writers at once one wins. Creates its folders.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Removes what killed runs of `replaceFile` have left in a folder and below; nobody may be writing there meanwhile. */
export function clearParts(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (item.isFile() && PART.test(item.name)) rmSync(join(item.parentPath, item.name), { force: true });
}
