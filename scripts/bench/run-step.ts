import { spawn } from "node:child_process";
import { watchTree, type TreeCost } from "./process-tree.ts";

/** What one step cost: wall time in seconds, and peak memory and processor time of its whole process tree. */
export type StepCost = TreeCost & { seconds: number };

/** Runs a command and measures it; throws with the end of its output when it fails. */
export function runStep(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
) {
  return new Promise<StepCost>((resolve, reject) => {
    const start = performance.now();
    let output = "";
    const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
    const stop = watchTree(child.pid);
    const note = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000));
    child.stdout.on("data", note);
    child.stderr.on("data", note);
    child.on("error", (error) => {
      stop();
      reject(error);
    });
    child.on("close", (code) => {
      const cost = stop();
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} ended with ${code}\n${output}`));
      resolve({ seconds: (performance.now() - start) / 1000, ...cost });
    });
  });
}

const present = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

/** Adds consecutive steps into one: the sums of times, the highest memory. */
export function addSteps(steps: readonly StepCost[]): StepCost {
  const peaks = present(steps.map(({ megabytes }) => megabytes));
  const times = present(steps.map(({ cpu }) => cpu));
  return {
    seconds: steps.reduce((total, { seconds }) => total + seconds, 0),
    megabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
    cpu: times.length > 0 ? times.reduce((total, cpu) => total + cpu, 0) : undefined,
  };
}

/** The middle one of several runs of a step, by wall time; of an even number the slower of the two. */
export function pickMedian(steps: readonly StepCost[]): StepCost | undefined {
  return steps.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(steps.length / 2)];
}

/** The slowest of several runs of a step. */
export const pickWorst = (steps: readonly StepCost[]): StepCost | undefined =>
  steps.toSorted((a, b) => b.seconds - a.seconds)[0];
