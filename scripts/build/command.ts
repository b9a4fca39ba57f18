import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { switchOption } from "#src/commands/options.ts";
import { contentFolder } from "#src/check/files/content-files.ts";
import { listBuilds } from "./list-builds.ts";

const root = join(import.meta.dirname, "../..");
const astro = join(root, "node_modules/astro/bin/astro.mjs");

type Options = { force: boolean; verbose: boolean; silent: boolean };

/** Runs one step with its output shown; throws a `Fault` when it fails. */
function runStep(step: string, args: readonly string[], environment: Record<string, string> = {}): void {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0) throw new Fault("step", { step, code: status ?? "–" });
}

function build({ language }: Speaker, options: Options): void {
  runStep("check", ["scripts/check.ts", "--lang", language]);
  const passed = (["force", "verbose", "silent"] as const)
    .filter((name) => options[name])
    .map((name) => `--${name}`);
  for (const { language: built, outDir } of listBuilds(contentFolder(), process.env["OUT_DIR"])) {
    const environment = { PORTAL_LANGUAGE: built, OUT_DIR: outDir };
    runStep(`astro build (${built})`, [astro, "build", ...passed], environment);
  }
}

/**
 * `npm run build`: checks the content and builds the portal in every language: the main one into `OUT_DIR` (default
 * `dist`), each other into a subfolder. Stops at the first step that fails.
 */
export const buildCommand = defineCommand("build", {
  parameters: { flags: { force: switchOption(), verbose: switchOption(), silent: switchOption() } },
  run: build,
});
