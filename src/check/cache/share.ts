import type { RawFile } from "../files/raw-files.ts";

/** Files to learn about, and `portal.yaml`, on whose settings some answers depend. */
export type Lesson = { raws: readonly RawFile[]; portal: RawFile | undefined };

/** Files that several threads learn about; `next` is the place of the first that nobody has taken. */
export type Share = Lesson & { next: Int32Array };

/** So few that the documents of one share do not outlive it in memory. */
const SIZE = 16;

/** Takes files until none are left: each thread as many as it can. */
export function* listBatches({ raws, next }: Share): Generator<{ start: number; batch: RawFile[] }> {
  for (;;) {
    const start = Atomics.add(next, 0, SIZE);
    if (start >= raws.length) return;
    yield { start, batch: raws.slice(start, start + SIZE) };
  }
}
