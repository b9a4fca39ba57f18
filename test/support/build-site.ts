import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Builds a content folder into a temporary folder and returns that folder's path. */
export function buildSite(contentDir: string, environment: Record<string, string> = {}): string {
  const outDir = mkdtempSync(join(tmpdir(), "spolecznik-"));
  execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...environment, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return outDir;
}
