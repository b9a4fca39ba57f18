import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What one step of a build cost: wall time in seconds, peak resident memory of its process tree's root in MB. */
export type StepCost = { seconds: number; megabytes: number | undefined };

/** Peak resident memory of a running process in MB, where the system tells (`/proc`). */
function readPeak(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Runs a command and measures it; throws with its last output when it fails. */
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
    const watch = setInterval(() => (peak = readPeak(child.pid) ?? peak), 100);
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
