import { hash } from "node:crypto";
import { join } from "node:path";
import { digestFiles } from "#src/core/files/digest-files.ts";

const root = join(import.meta.dirname, "../../..");
const CODE = /\.ts$|problems\.json$|package-lock\.json$/;

let digest: string | undefined;

/**
 * Everything but the content that what is known of a file depends on: code, libraries, Node and its clock. Read once,
 * because a process goes on with the code that it has.
 */
export const digestCode = (): string =>
  (digest ??= hash(
    "sha256",
    JSON.stringify([
      process.version,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      digestFiles(root, ["src", "package-lock.json"], (path) => CODE.test(path)),
    ]),
    "base64url",
  ));
