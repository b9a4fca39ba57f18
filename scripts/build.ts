import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { listBuilds } from "./build/list-builds.ts";

/**
 * Checks the content and builds every language of the portal, the main one into `OUT_DIR` (default `dist`), each other
 * into a folder in it. Stops at the first step that fails, with its exit code; arguments go to `astro build`.
 */
const root = join(import.meta.dirname, "..");
const astro = join(root, "node_modules/astro/bin/astro.mjs");

const run = (args: readonly string[], environment: Record<string, string> = {}) => {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

run(["scripts/check.ts"]);
for (const { language, outDir } of listBuilds(process.env["CONTENT_DIR"], process.env["OUT_DIR"]))
  run([astro, "build", ...process.argv.slice(2)], { PORTAL_LANGUAGE: language, OUT_DIR: outDir });
