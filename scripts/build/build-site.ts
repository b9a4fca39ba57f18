import { join } from "node:path";
import { Fault } from "#src/commands/fault.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { DrawingProgress } from "#src/integrations/drawing/progress.ts";
import { createProgress } from "./progress.ts";
import { RunningStep } from "./running-step.ts";

const ASTRO = "node_modules/astro/bin/astro.mjs";

/** Lets the allocator of Vite's bundler (mimalloc) give memory back at once; nothing bundles while pages are drawn. */
const FREES_MEMORY = { MIMALLOC_PURGE_DELAY: "0" };

/** How a build is asked for. */
export type BuildOptions = { force: boolean; verbose: boolean; silent: boolean };

/** The project, the folder that is written, the one that it will replace, and the language of messages. */
type BuildPlace = { root: string; next: string; outDir: string; language: ReportLanguage };

const toFault = (step: string, code: number | undefined) => new Fault("step", { step, code: code ?? "–" });

/** Checks the content and builds the site at the same time; throws a `Fault` when one of them fails. */
export async function buildSite(place: BuildPlace, options: BuildOptions): Promise<void> {
  const { root, next, outDir, language } = place;
  const { force, verbose, silent } = options;
  const progress = createProgress(language, {
    isTerminal: process.stderr.isTTY,
    write: (text) => silent || process.stderr.write(text),
    now: Date.now,
  });
  const check = new RunningStep(["scripts/check.ts", "--lang", language], root);
  const build = new RunningStep([join(root, ASTRO), "build", ...(force ? ["--force"] : [])], root, {
    env: { ...FREES_MEMORY, OUT_DIR: next, FINAL_OUT_DIR: outDir, LOG_LEVEL: verbose ? "debug" : "warn" },
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
