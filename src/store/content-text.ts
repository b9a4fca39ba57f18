import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a file of the content folder, as it is written. */
export const readContentText = (path: string): string =>
  readFileSync(join(process.env["CONTENT_DIR"] ?? "content", path), "utf8");
