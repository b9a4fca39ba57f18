import { runGit, type GitOptions } from "./run-git.ts";

/** Which blobs to read: those of at most `limit` bytes, and whether a partial clone may fetch them. */
type Reading = Pick<GitOptions, "mayFetch"> & { limit?: number };

/**
 * The bytes of blobs of the repository that holds a folder, by their ids; those that it lacks, other objects, and
 * those over the limit are left out. Throws a `GitFault`.
 */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
  { limit, ...options }: Reading = {},
): Promise<Map<string, Buffer>> {
  const ask = (args: readonly string[], names: readonly string[]) =>
    runGit(folder, ["cat-file", ...args], { ...options, input: names.map((id) => `${id}\n`).join("") });
  if (limit === undefined) return splitBatch(await ask(["--batch"], ids));
  const sizes = (await ask(["--batch-check=%(objectname) %(objectsize)"], ids)).toString().split("\n");
  const wanted = sizes
    .map((line) => line.split(" "))
    .flatMap(([id = "", size = ""]) => (/^\d+$/.test(size) && Number(size) <= limit ? [id] : []));
  return splitBatch(await ask(["--batch"], wanted));
}

/** Each object stands after a line with its id, kind and size, and before a line break; one that is lacking has that line alone. */
function splitBatch(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const start = output.indexOf("\n", at) + 1;
    const [id = "", type, size] = output.toString("latin1", at, start - 1).split(" ");
    at = start;
    if (size === undefined) continue;
    at += Number(size) + 1;
    if (type === "blob") blobs.set(id, output.subarray(start, at - 1));
  }
  return blobs;
}
