import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { writeCorpus } from "./corpus.ts";
import { measureBrowser, type BrowserCost } from "./measure-browser.ts";
import type { LighthouseScore } from "./measure-lighthouse.ts";
import { peers, type Peer } from "./peers.ts";
import { addSteps, runStep, type StepCost } from "./run-step.ts";

const root = resolve(import.meta.dirname, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);

/** The generator that is measured. */
export const OWN = "Społecznik";
/** The steps that goals refer to. */
export const steps = {
  cold: "whole build, cold",
  edited: "whole build, one entity edited",
  peer: "build and Pagefind, cold",
} as const;

/** One measured step of one generator on one corpus; `pages` is set for steps that write all pages. */
export type Measurement = StepCost & { size: number; generator: string; step: string; pages?: number };
/** What a build produces: numbers of pages and files, and the size in megabytes. */
export type Output = { size: number; generator: string; pages: number; files: number; megabytes: number };
/** The results of one run of the benchmark. */
export type Results = {
  measurements: Measurement[];
  outputs: Output[];
  skipped: string[];
  browser: (BrowserCost & { size: number })[];
  lighthouse: LighthouseScore[];
};

/** Results without a measurement yet. */
export const noResults = (): Results => ({
  measurements: [],
  outputs: [],
  skipped: [],
  browser: [],
  lighthouse: [],
});

function describeOutput(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const pages = files.filter((file) => file.name.endsWith(".html")).length;
  return { pages, files: files.length, megabytes: bytes / 1024 / 1024 };
}

async function measureOwn(size: number, work: string, results: Results) {
  const content = join(work, "content");
  const env = { CONTENT_DIR: content, OUT_DIR: join(work, "dist"), ASTRO_TELEMETRY_DISABLED: "1" };
  const run = (command: string, args: string[]) => runStep(command, args, { cwd: root, env });
  const add = (step: string, cost: StepCost, pages?: number) =>
    results.measurements.push({ size, generator: OWN, step, ...cost, ...(pages && { pages }) });
  const build = async (name: keyof typeof steps, how: string, args: string[]) => {
    const check = await run(process.execPath, ["scripts/check.ts"]);
    const astro = await run(bin("astro"), ["build", ...args]);
    const { pages, ...output } = describeOutput(env.OUT_DIR);
    add(`check, ${how}`, check);
    add(`Astro and Pagefind, ${how}`, astro, pages);
    add(steps[name], addSteps([check, astro]), pages);
    return { pages, ...output };
  };
  const output = await build("cold", "cold", ["--force"]);
  results.outputs.push({ size, generator: OWN, ...output });
  results.browser.push({ size, ...(await measureBrowser(env.OUT_DIR, "/podmioty/organizacja-1/")) });
  const index = ["--site", env.OUT_DIR, "--output-path", join(work, "index")];
  add("Pagefind alone", await run(bin("pagefind"), index), output.pages);
  appendFileSync(join(content, "entities/organizacja-1.md"), "\nNowe zdanie.\n");
  await build("edited", "one entity edited", []);
}

async function measurePeer(peer: Peer, size: number, work: string, results: Results) {
  const project = join(work, peer.name.replaceAll(" ", "-"));
  peer.prepare(project, join(work, "content"));
  const build = await runStep(peer.command, peer.args, { cwd: project });
  const output = describeOutput(join(project, peer.output));
  const search = await runStep(bin("pagefind"), ["--site", join(project, peer.output)], { cwd: project });
  const shared = { size, generator: peer.name, pages: output.pages };
  results.measurements.push(
    { ...shared, step: "build, cold", ...build },
    { ...shared, step: "Pagefind alone", ...search },
    { ...shared, step: steps.peer, ...addSteps([build, search]) },
  );
  results.outputs.push({ size, generator: peer.name, ...output });
}

/** Removes the work folder and what Astro cached for it, which bears its name. */
function removeTraces(work: string) {
  const caches = join(root, "node_modules/.astro");
  const own = existsSync(caches) ? readdirSync(caches).filter((name) => name.includes(basename(work))) : [];
  for (const folder of [work, ...own.map((name) => join(caches, name))])
    rmSync(folder, { recursive: true, force: true });
}

/**
 * Builds a synthetic corpus of each size with Społecznik and with every installed peer, one after another;
 * `tellSize` is called with each size before its build.
 */
export async function measureSizes(
  sizes: readonly number[],
  tellSize: (size: number) => void,
): Promise<Results> {
  const results = noResults();
  const present = peers.filter((peer) => peer.isInstalled());
  results.skipped = peers.filter((peer) => !present.includes(peer)).map((peer) => peer.name);
  for (const size of sizes) {
    tellSize(size);
    const work = mkdtempSync(join(tmpdir(), "spolecznik-bench-"));
    try {
      writeCorpus(join(work, "content"), size, join(root, "content"));
      await measureOwn(size, work, results);
      for (const peer of present) await measurePeer(peer, size, work, results);
    } finally {
      removeTraces(work);
    }
  }
  return results;
}
