import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { lock } from "proper-lockfile";

const PAUSE = { minTimeout: 200, maxTimeout: 1000 };

const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "ELOCKED";

/**
 * Waits until no other process does what `path` (a file that need not exist) stands for, does it, and lets the next
 * one go on; also after a process that was killed. `onWait` is called once when there is something to wait for.
 */
export async function takeTurn<T>(path: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const options = { realpath: false };
  const release = await lock(path, options).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    onWait();
    return lock(path, { ...options, retries: { forever: true, ...PAUSE } });
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
