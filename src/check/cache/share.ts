import { portal } from "#src/collections/portal/definition.ts";
import { thesaurus } from "#src/collections/thesaurus/definition.ts";
import type { RawFile } from "../files/raw-files.ts";

const SETTINGS: ReadonlySet<string> = new Set([portal.path, thesaurus.path]);

/** Whether some answers about other files depend on this one. */
export const isSetting = ({ path }: RawFile): boolean => SETTINGS.has(path);

/**
 * Files that several threads learn about, and those on which some answers depend; `next` is the place of the first that
 * nobody has taken.
 */
export type Share = { raws: readonly RawFile[]; settings: readonly RawFile[]; next: Int32Array };

/** So few that the documents of one share do not outlive it in memory. */
const SIZE = 64;

/** Takes files until none are left: each thread as many as it can. */
export function* listBatches({
  raws,
  next,
}: Pick<Share, "raws" | "next">): Generator<{ start: number; batch: RawFile[] }> {
  for (;;) {
    const start = Atomics.add(next, 0, SIZE);
    if (start >= raws.length) return;
    yield { start, batch: raws.slice(start, start + SIZE) };
  }
}
