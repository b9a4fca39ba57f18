import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Percent by which the heap may grow before V8 looks for garbage again; by itself it lets the heap double and more. */
const GROWTH = 50;

/** Keeps the memory of a process with thousands of entries near to what is alive in it, in all its threads. */
export const keepHeapSmall = (): void => {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
};

/** Gives the memory of what is no longer needed back to the system, which V8 by itself does only when it is idle. */
export function freeMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as NodeJS.GCFunction;
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
