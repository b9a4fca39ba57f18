import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { takeTurns } from "./take-turns.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

/** The environment without what Vitest adds to it: Vite would take its `BASE_URL` for the site's. */
const { PATH = "", HOME = "" } = process.env;
const shell = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: "1" };

/** Builds a content folder into `outDir` and returns what Astro said, file by file. */
export const runBuild = (
  contentDir: string,
  outDir: string,
  environment: Record<string, string> = {},
): string =>
  takeTurns(() =>
    execFileSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
      cwd: root,
      env: { ...shell, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 100_000_000,
      encoding: "utf8",
    }),
  );

/** Builds a content folder into a temporary folder and returns that folder's path. */
export function buildSite(contentDir: string, environment: Record<string, string> = {}): string {
  const outDir = createTemporaryFolder();
  runBuild(contentDir, outDir, environment);
  return outDir;
}
