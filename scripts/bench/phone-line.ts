import { setTimeout as wait } from "node:timers/promises";
import { serveFolder, type ServedFolder } from "../browser/serve-folder.ts";

/** A 4G line as WebPageTest and Chromium describe it: 9 Mbit/s down, 170 ms for a round trip. */
export const line4g = { latency: 170, bytesPerSecond: 9_000_000 / 8 };

/** What a line has carried since it was reset: path and bytes of each answer. */
export type Carried = { path: string; bytes: number }[];

/** A built portal behind a slow line. Workers of the page share the line, which Chromium's own throttling spares. */
export type PhoneLine = ServedFolder & { carried: () => Carried; reset: () => void };

/** Serves a folder, compressed, through a line that carries one answer after another. */
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
