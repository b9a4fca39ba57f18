import { readdirSync } from "node:fs";

/** Root-relative addresses of the files of `public/`, which the portal serves unchanged; empty without the folder. */
export function readPublicFiles(folder = "public"): Set<string> {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    return new Set(
      files.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/").slice(folder.length)),
    );
  } catch {
    return new Set();
  }
}
