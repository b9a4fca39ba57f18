import { cp, mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** The number of the disk that a file or folder lies on. */
const readDisk = async (path: string): Promise<number> => (await stat(path)).dev;

/**
 * Fills a folder by `build`, which gets a folder on the disk of the project: Astro moves files from the project to where it
 * builds, and they cannot be moved to another disk (https://nodejs.org/api/errors.html, EXDEV). There the site is copied.
 * Paths are absolute; `folder` exists. Rejects with what `build` throws.
 */
export async function buildNear(
  project: string,
  folder: string,
  build: (near: string) => Promise<void>,
  diskOf: typeof readDisk = readDisk,
): Promise<void> {
  if ((await diskOf(project)) === (await diskOf(folder))) return build(folder);
  const near = join(project, ".site.spolecznik-near");
  const remove = () => rm(near, { recursive: true, force: true });
  await remove();
  try {
    await mkdir(near);
    await build(near);
    await cp(near, folder, { recursive: true, preserveTimestamps: true });
  } finally {
    await remove();
  }
}
