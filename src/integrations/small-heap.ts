import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Percent by which the heap may grow before V8 looks for garbage again; by itself it lets the heap double and more. */
const GROWTH = 50;
/** The same for a large heap, of which there are several at once. */
const LARGE_GROWTH = 40;
/** Bytes of a heap above which memory counts for more than the time that it takes to look for garbage. */
const LARGE = 128 * 1024 ** 2;

/** Keeps the memory of a process with thousands of entries near to what is alive in it, in all its threads. */
export const keepHeapSmall = (growth = GROWTH): void => {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
};

/** Gives the memory of what is no longer needed back to the system, which V8 by itself does only when it is idle. */
export function freeMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as NodeJS.GCFunction;
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}

/** Where a process holds much, gives back what it no longer needs, and keeps the rest near to what is alive in it. */
export function keepLargeHeapSmall(): void {
  if (getHeapStatistics().used_heap_size < LARGE) return;
  keepHeapSmall(LARGE_GROWTH);
  freeMemory();
}
