import { hash } from "node:crypto";
import { digestFiles } from "#src/core/files/digest-files.ts";

/** Everything that decides how pages look beside content, relative to the project. */
const CODE = ["src", "astro.config.mjs", "package-lock.json", "tsconfig.json"];

/** What pages are made from by name only: pictures and other files of the content, not its texts. */
const TEXTS = /\.(?:md|mdx|yaml|yml|csv|json|txt)$/;

/**
 * A fingerprint of all code, of the pictures of the content folder and of `settings`: while it is the same, equal data
 * makes equal pages. Folders are absolute.
 */
export const readCodeKey = (root: string, contentDir: string, settings: unknown): string =>
  hash(
    "sha256",
    JSON.stringify([
      process.version,
      settings,
      digestFiles(root, CODE),
      digestFiles(contentDir, ["."], (path) => !TEXTS.test(path)),
    ]),
    "base64url",
  );
