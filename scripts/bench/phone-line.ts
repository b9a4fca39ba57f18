import { setTimeout as wait } from "node:timers/promises";
import { serveFolder, type ServedFolder } from "../browser/serve-folder.ts";

/** A 4G line as WebPageTest and Chromium describe it: 9 Mbit/s down, 170 ms for a round trip. */
export const line4g = { latency: 170, bytesPerSecond: 9_000_000 / 8 };

/** A slow 3G line: 400 kbit/s down, 400 ms for a round trip. */
export const lineSlow3g = { latency: 400, bytesPerSecond: 400_000 / 8 };

/** Path and bytes of each answer sent since the last reset. */
export type Carried = { path: string; bytes: number }[];

/**
 * A built portal behind a slow line. The line also slows down the page's workers, which Chromium's own throttling
 * does not.
 */
export type PhoneLine = ServedFolder & { carried: () => Carried; reset: () => void };

/** Serves a folder, compressed, over a line that sends one answer at a time. */
export async function serveByPhone(folder: string, line = line4g): Promise<PhoneLine> {
  let carried: Carried = [];
  let freeAt = 0;
  const onAnswer = async (path: string, bytes: number) => {
    carried.push({ path, bytes });
    const now = performance.now();
    freeAt = Math.max(freeAt, now + line.latency) + (bytes / line.bytesPerSecond) * 1000;
    await wait(freeAt - now);
  };
  const site = await serveFolder(folder, { isCompressed: true, onAnswer });
  return {
    ...site,
    carried: () => carried,
    reset: () => {
      carried = [];
    },
  };
}
