import { join } from "node:path";
import { describeOutput } from "./describe-output.ts";
import type { Peer } from "./peers/peer.ts";
import { root } from "./project-copy.ts";
import { steps, type Results } from "./results.ts";
import { addSteps, runStep } from "./run-step.ts";

const pagefind = join(root, "node_modules/.bin/pagefind");

/** Builds the content with another generator and indexes its pages with Pagefind, cold. */
export async function measurePeer(
  peer: Peer,
  size: number,
  folders: { work: string; content: string },
  results: Results,
): Promise<void> {
  const project = join(folders.work, peer.name.replaceAll(/[^a-z0-9]+/gi, "-"));
  peer.prepare(project, folders.content);
  const build = await runStep(peer.command, peer.args, { cwd: project });
  const output = join(project, peer.output);
  const index = await runStep(pagefind, ["--site", output], { cwd: project });
  const shared = { size, generator: peer.name };
  results.measurements.push(
    { ...shared, step: "build, cold", ...build },
    { ...shared, step: "Pagefind", ...index },
    { ...shared, step: steps.peer, ...addSteps([build, index]) },
  );
  results.outputs.push({ ...shared, ...describeOutput(output) });
}
