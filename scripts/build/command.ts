import { join } from "node:path";
import packageFile from "../../package.json" with { type: "json" };
import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { switchOption } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { writeMark } from "#src/core/files/read-output.ts";
import { replaceFolder } from "#src/core/files/replace-folder.ts";
import { takeTurn } from "#src/core/files/take-turn.ts";
import type { DrawingProgress } from "#src/integrations/drawing/progress.ts";
import { findOutput } from "./find-output.ts";
import { createProgress } from "./progress.ts";
import { RunningStep } from "./running-step.ts";

const root = join(import.meta.dirname, "../..");
const astro = join(root, "node_modules/astro/bin/astro.mjs");
const TURN = join(root, "node_modules/.cache/spolecznik/build");

type Options = { force: boolean; verbose: boolean; silent: boolean };

const toFault = (step: string, code: number | undefined) => new Fault("step", { step, code: code ?? "–" });

/** Checks the content and builds the site into `next` at the same time; throws a `Fault` when one of them fails. */
async function buildSite(
  next: string,
  outDir: string,
  { language }: Speaker,
  options: Options,
): Promise<void> {
  const progress = createProgress(language, {
    isTerminal: process.stderr.isTTY,
    write: (text) => options.silent || process.stderr.write(text),
    now: Date.now,
  });
  const passed = options.force ? ["--force"] : [];
  const env = { OUT_DIR: next, FINAL_OUT_DIR: outDir, LOG_LEVEL: options.verbose ? "debug" : "warn" };
  const check = new RunningStep(["scripts/check.ts", "--lang", language], root);
  const build = new RunningStep([astro, "build", ...passed], root, {
    env,
    hear: (message) => progress.tell(message as DrawingProgress),
  });
  const checked = await check.ended;
  progress.clear();
  check.show();
  if (checked !== 0) {
    build.stop();
    await build.ended;
    throw toFault("check", checked);
  }
  build.show();
  const built = await build.ended;
  progress.clear();
  if (built !== 0) throw toFault("astro build", built);
}

async function build(speaker: Speaker, options: Options): Promise<void> {
  const { language, progress } = speaker;
  const outDir = process.env["OUT_DIR"] ?? "dist";
  const output = findOutput(root, contentFolder(), outDir);
  const tell = (text: string) => options.silent || progress(text);
  const replace = () =>
    replaceFolder(output, async (next) => {
      await buildSite(next, outDir, speaker, options);
      writeMark(next, packageFile.version);
    });
  await takeTurn(TURN, replace, () => tell(getText("build", language, "waiting")));
  tell(getText("build", language, "done", { folder: output }));
}

/**
 * `npm run build`: checks the content and builds every language of the portal, the main one into `OUT_DIR` (default
 * `dist`), each other into a folder in it. When a step fails, the last site stays as it was.
 */
export const buildCommand = defineCommand("build", {
  parameters: { flags: { force: switchOption(), verbose: switchOption(), silent: switchOption() } },
  run: build,
});
