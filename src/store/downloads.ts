import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isPublishedFile } from "#src/core/fields/downloads.ts";
import type { FileSizes } from "#src/core/links/material.ts";
import { paths } from "#src/i18n/paths.ts";
import { dependOn, once } from "#src/core/cache/once.ts";

/** What queries that read `files/` depend on. */
export const PUBLISHED_FILES = "files";

const folder = () => join(process.env["CONTENT_DIR"] ?? "content", "files");

function listFiles(): string[] {
  if (!existsSync(folder())) return [];
  return readdirSync(folder(), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => isPublishedFile(path) && lstatSync(join(folder(), path)).isFile())
    .toSorted();
}

/** Sizes in bytes of the files of `files/` in the content, by the address at which they are published. */
export const getFileSizes = once(async (): Promise<FileSizes> => {
  dependOn(PUBLISHED_FILES);
  return new Map(listFiles().map((path) => [paths.file(path), statSync(join(folder(), path)).size]));
});

/** Every file that is published: only kinds that cannot run a script; the check reports the others. */
export const listDownloads = () => listFiles().map((path) => ({ params: { path }, props: { path } }));

/** The bytes of a file of `files/`. */
export const readDownload = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(folder(), path)));
