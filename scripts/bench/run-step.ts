import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one step of a build cost: wall time in seconds, peak resident memory of its whole process tree in MB. */
export type StepCost = { seconds: number; megabytes: number | undefined };

/** Ids of the processes that a process started; a thread may end while they are read. */
function listChildren(pid: number): number[] {
  const read = (task: string) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, "utf8");
    } catch {
      return "";
    }
  };
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    read(task).split(" ").filter(Boolean).map(Number),
  );
}

/** Resident memory of a process and its descendants in MB, where the system reports it (`/proc`). */
function readMemory(pid: number): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const below = listChildren(pid).reduce((total, child) => total + (readMemory(child) ?? 0), 0);
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024 + below;
  } catch {
    return undefined;
  }
}

/** Runs a command and measures it; throws with the end of its output when it fails. */
export function runStep(
  command: string,
  args: string[],
  options: { cwd: string; env?: Record<string, string> },
) {
  return new Promise<StepCost>((resolve, reject) => {
    const start = performance.now();
    let peak: number | undefined;
    let output = "";
    const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
    const watch = setInterval(() => {
      const memory = child.pid === undefined ? undefined : readMemory(child.pid);
      if (memory !== undefined) peak = Math.max(peak ?? 0, memory);
    }, 100);
    const note = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000));
    child.stdout.on("data", note);
    child.stderr.on("data", note);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} ended with ${code}\n${output}`));
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak });
    });
  });
}

/** Adds consecutive steps into one: the sum of times, the highest memory. */
export const addSteps = (steps: readonly StepCost[]): StepCost => {
  const peaks = steps.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    seconds: steps.reduce((total, { seconds }) => total + seconds, 0),
    megabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
};
