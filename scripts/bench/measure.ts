import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeCorpus } from "./corpus.ts";
import { peers, type Peer } from "./peers.ts";
import { runStep, type StepCost } from "./run-step.ts";

const root = resolve(import.meta.dirname, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);

/** One measured step of one generator on one corpus. */
export type Measurement = StepCost & { size: number; generator: string; step: string };
/** What a build leaves: pages, files and bytes. */
export type Output = { size: number; generator: string; pages: number; files: number; megabytes: number };
/** The results of one run of the benchmark. */
export type Results = { measurements: Measurement[]; outputs: Output[]; skipped: string[] };

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
  const add = async (step: string, command: string, args: string[]) =>
    results.measurements.push({
      size,
      generator: "Społecznik",
      step,
      ...(await runStep(command, args, { cwd: root, env })),
    });
  await add("check", process.execPath, ["scripts/check.ts"]);
  await add("Astro and Pagefind, cold", bin("astro"), ["build", "--force"]);
  results.outputs.push({ size, generator: "Społecznik", ...describeOutput(env.OUT_DIR) });
  await add("Pagefind alone", bin("pagefind"), ["--site", env.OUT_DIR, "--output-path", join(work, "index")]);
  appendFileSync(join(content, "entities/organizacja-1.md"), "\nNowe zdanie.\n");
  await add("Astro and Pagefind, one entity edited", bin("astro"), ["build"]);
}

async function measurePeer(peer: Peer, size: number, work: string, results: Results) {
  const project = join(work, peer.name.replaceAll(" ", "-"));
  peer.prepare(project, join(work, "content"));
  const add = async (step: string, command: string, args: string[]) =>
    results.measurements.push({
      size,
      generator: peer.name,
      step,
      ...(await runStep(command, args, { cwd: project })),
    });
  await add("build, cold", peer.command, peer.args);
  await add("Pagefind alone", bin("pagefind"), ["--site", join(project, peer.output)]);
  results.outputs.push({ size, generator: peer.name, ...describeOutput(join(project, peer.output)) });
}

/** Builds a synthetic corpus of each size with Społecznik and with every installed peer, one after another. */
export async function measureSizes(sizes: readonly number[], note: (text: string) => void): Promise<Results> {
  const results: Results = { measurements: [], outputs: [], skipped: [] };
  const present = peers.filter((peer) => peer.isInstalled());
  results.skipped = peers.filter((peer) => !present.includes(peer)).map((peer) => peer.name);
  for (const size of sizes) {
    note(`${size} entities`);
    const work = mkdtempSync(join(tmpdir(), "spolecznik-bench-"));
    try {
      writeCorpus(join(work, "content"), size, join(root, "content"));
      await measureOwn(size, work, results);
      for (const peer of present) await measurePeer(peer, size, work, results);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return results;
}
