import { hash } from "node:crypto";
import { join } from "node:path";
import { digestFiles } from "#src/core/files/digest-files.ts";

const root = join(import.meta.dirname, "../../..");
const CODE = /\.ts$|problems\.json$|package-lock\.json$/;

/** Everything but the content that what is known of a file depends on: code, libraries, Node and its clock. */
export const digestCode = (): string =>
  hash(
    "sha256",
    JSON.stringify([
      process.version,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      digestFiles(root, ["src", "package-lock.json"], (path) => CODE.test(path)),
    ]),
    "base64url",
  );
