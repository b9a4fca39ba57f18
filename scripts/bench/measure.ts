import { appendFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setLanguages, writeCorpus } from "./corpus.ts";
import { makeEdit } from "./edits.ts";
import { readMachine } from "./machine.ts";
import { measureBrowser } from "./measure-browser.ts";
import {
  measureBuilds,
  measureCheck,
  measureCold,
  measureLanguages,
  type Measured,
} from "./measure-builds.ts";
import { measureDev } from "./measure-dev.ts";
import { measurePeer } from "./measure-peer.ts";
import type { Part } from "./parts.ts";
import { measureSlowLine } from "./measure-slow-line.ts";
import { peers } from "./peers/peers.ts";
import { forgetCaches, root } from "./project-copy.ts";
import { noResults, OWN, PORTAL, type Results } from "./results.ts";
import { closeWorkplace, openWorkplace, type Workplace } from "./workplace.ts";

/** What to measure, and whom to tell of each part before it starts. */
export type Plan = {
  sizes: readonly number[];
  parts: ReadonlySet<Part>;
  tell: (size: number, part: Part) => void;
};

/** Measures one part; a failure is noted, and the other parts go on. */
async function attempt(plan: Plan, part: Part, size: number, results: Results, measure: () => Promise<void>) {
  if (!plan.parts.has(part)) return;
  plan.tell(size, part);
  try {
    await measure();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    results.failures.push(`${size} entities, ${part}: ${text.trim().split("\n").slice(0, 8).join(" / ")}`);
  }
}

async function measureSlow({ size, generator, site }: Measured, results: Results) {
  for (const answer of await measureSlowLine(site.output)) results.slow.push({ size, generator, ...answer });
}

async function measurePeers(size: number, folders: { work: string; content: string }, results: Results) {
  for (const peer of peers) {
    if (peer.isInstalled()) await measurePeer(peer, size, folders, results);
    else results.skipped.push(peer.name);
  }
}

async function measureSize(size: number, place: Workplace, plan: Plan, results: Results) {
  const work = join(place.folder, String(size));
  const site = { project: place.project, content: join(work, "content"), output: join(work, "dist") };
  const measured: Measured = { size, generator: OWN, site };
  const edit = (number: number) => makeEdit(site.content, number);
  const part = (name: Part, measure: () => Promise<void>) => attempt(plan, name, size, results, measure);
  writeCorpus(site.content, size, join(root, "content"));
  setLanguages(site.content, ["pl"]);
  await part("check", () => measureCheck(measured, results));
  await part("builds", () => measureBuilds(measured, results, edit));
  await part("peers", () => measurePeers(size, { work, content: site.content }, results));
  await part("phone", async () => {
    await measureCold(measured, results);
    results.browser.push({ size, ...(await measureBrowser(site.output, "/podmioty/organizacja-1/")) });
    await measureSlow(measured, results);
  });
  await part("languages", () => measureLanguages(measured, results));
  await part("dev", async () => {
    forgetCaches(site.project);
    results.dev.push({ size, ...(await measureDev(site)) });
  });
  rmSync(work, { recursive: true, force: true });
}

/** Builds the region of `content/` in all its languages, cold and after edits of an entity. */
async function measurePortal(place: Workplace, plan: Plan, results: Results) {
  const { project } = place;
  const entities = join(project, "content/entities");
  const files = readdirSync(entities).filter((name) => name.endsWith(".md"));
  const site = { project, content: "content", output: join(place.folder, "portal") };
  const edit = (number: number) =>
    appendFileSync(join(entities, files[number % files.length] ?? ""), "\nZdanie.\n");
  const measured: Measured = { size: files.length, generator: PORTAL, site };
  await attempt(plan, "portal", files.length, results, async () => {
    await measureBuilds(measured, results, edit);
    await measureSlow(measured, results);
  });
}

/** Measures the parts of the plan, one after another, in a copy of the project that is removed afterwards. */
export async function measureAll(plan: Plan): Promise<Results> {
  const results = noResults();
  results.machine.push(readMachine());
  const place = openWorkplace();
  try {
    await measurePortal(place, plan, results);
    for (const size of plan.sizes) await measureSize(size, place, plan, results);
  } finally {
    closeWorkplace(place);
  }
  results.skipped = [...new Set(results.skipped)];
  results.machine.push(readMachine());
  return results;
}
