import { mkdirSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PAUSE = 200;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Whether this process got the turn, of which there is one for all workers of a test run. */
function takeTurn(turn: string): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/**
 * Does something that only one worker of a test run may do at a time, such as a build: Astro keeps what it generates
 * in one folder of the project.
 */
export function takeTurns<T>(work: () => T): T {
  const turn = join(tmpdir(), `spolecznik-turn-${process.ppid}`);
  while (!takeTurn(turn)) Atomics.wait(pause, 0, 0, PAUSE);
  try {
    return work();
  } finally {
    rmdirSync(turn);
  }
}
