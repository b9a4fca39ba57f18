import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started have cost: memory in MB, processor time in seconds. */
export type TreeCost = { megabytes: number | undefined; cpu: number | undefined };

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

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

/** Seconds of a process and of those that it started and that have ended, from its line in `/proc/<pid>/stat`. */
export const readProcessorTime = (stat: string): number =>
  stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 15)
    .reduce((total, ticks) => total + Number(ticks), 0) / TICKS;

/**
 * The cost of a process and its descendants. A child shares all memory with its parent until it begins its own program
 * (vfork): as long as its command is the parent's, it adds none.
 */
function readTree(pid: number, parent?: string): { megabytes: number; cpu: number } | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const own = readProcessorTime(readFileSync(`/proc/${pid}/stat`, "utf8"));
    const below = listChildren(pid).flatMap((child) => readTree(child, command) ?? []);
    return {
      megabytes: below.reduce(
        (sum, { megabytes }) => sum + megabytes,
        command === parent ? 0 : Number(kilobytes ?? 0) / 1024,
      ),
      cpu: below.reduce((sum, { cpu }) => sum + cpu, own),
    };
  } catch {
    return undefined;
  }
}

/**
 * Watches a process and its descendants, ten times a second, where the system reports them (`/proc`); the returned
 * function stops and gives the highest resident memory and the processor time of them all.
 */
export function watchTree(pid: number | undefined): () => TreeCost {
  let megabytes: number | undefined;
  let cpu: number | undefined;
  const watch = setInterval(() => {
    const tree = pid === undefined ? undefined : readTree(pid);
    if (!tree) return;
    megabytes = Math.max(megabytes ?? 0, tree.megabytes);
    cpu = Math.max(cpu ?? 0, tree.cpu);
  }, 100);
  return () => {
    clearInterval(watch);
    return { megabytes, cpu };
  };
}
