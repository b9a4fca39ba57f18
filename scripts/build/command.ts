import { spawnSync } from "node:child_process";
import { join } from "node:path";
import packageFile from "../../package.json" with { type: "json" };
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { switchOption } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { contentFolder } from "#src/check/files/content-files.ts";
import { writeMark } from "#src/core/files/read-output.ts";
import { replaceFolder } from "#src/core/files/replace-folder.ts";
import { findOutput } from "./find-output.ts";
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

function build({ language, progress }: Speaker, options: Options): void {
  const outDir = process.env["OUT_DIR"] ?? "dist";
  const output = findOutput(root, contentFolder(), outDir);
  runStep("check", ["scripts/check.ts", "--lang", language]);
  const passed = (["force", "verbose", "silent"] as const)
    .filter((name) => options[name])
    .map((name) => `--${name}`);
  replaceFolder(output, (next) => {
    for (const { language: built, folder } of listBuilds(contentFolder())) {
      const folders = { OUT_DIR: join(next, folder), FINAL_OUT_DIR: join(outDir, folder) };
      runStep(`astro build (${built})`, [astro, "build", ...passed], { PORTAL_LANGUAGE: built, ...folders });
    }
    writeMark(next, packageFile.version);
  });
  if (!options.silent) progress(getText("build", language, "done", { folder: output }));
}

/**
 * `npm run build`: checks the content and builds every language of the portal, the main one into `OUT_DIR` (default
 * `dist`), each other into a folder in it. Stops at the first step that fails; the last site then stays as it was.
 */
export const buildCommand = defineCommand("build", {
  parameters: { flags: { force: switchOption(), verbose: switchOption(), silent: switchOption() } },
  run: build,
});
