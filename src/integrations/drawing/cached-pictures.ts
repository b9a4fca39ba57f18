import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import type { Images } from "./collect-images.ts";
import { isIntact, readState, type FileState } from "./kept-files.ts";

/** The pictures that Astro has made in earlier builds, by their names in its cache. */
type Pictures = ReadonlyMap<string, FileState>;

/** Where Astro keeps them (`core/assets/build/generate.ts`, Astro 7.3), and what is known of them. */
const placesIn = (cacheDir: URL) => ({
  folder: fileURLToPath(new URL("assets/", cacheDir)),
  list: fileURLToPath(new URL("pictures.bin", cacheDir)),
});

const listNames = (images: Images) =>
  [...images.values()].flatMap(({ transforms }) =>
    [...transforms.values()].map(({ finalPath }) => basename(finalPath)),
  );

/**
 * Removes from Astro's cache the pictures of this build that are not as they were written, for Astro would publish
 * them as they are; it makes those anew.
 */
export function dropDamagedPictures(images: Images, cacheDir: URL): void {
  const { folder, list } = placesIn(cacheDir);
  const known = (readSealed(list).value ?? new Map()) as Pictures;
  for (const name of listNames(images)) {
    const state = known.get(name);
    if (!state || !isIntact(join(folder, name), state)) rmSync(join(folder, name), { force: true });
  }
}

/** Writes down how the pictures of a finished build lie in Astro's cache. */
export function notePictures(images: Images, cacheDir: URL): void {
  const { folder, list } = placesIn(cacheDir);
  const states = listNames(images).flatMap((name): [string, FileState][] => {
    const state = readState(join(folder, name));
    return state ? [[name, state]] : [];
  });
  writeSealed(list, new Map(states));
}
