import { expect, it } from "vitest";
import { readBlobs } from "#src/core/git/blobs.ts";
import { makeRepository } from "#test/support/git-repository.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const { folder, git, write, commit } = makeRepository(createTemporaryFolder());
write("a.md", "Zażółć\n\ngęślą");
write("empty.md", "");
write("long.md", "x".repeat(100));
commit();
const idOf = (path: string) => git(["rev-parse", `HEAD:${path}`]).trim();
const [text, empty, long, tree] = [idOf("a.md"), idOf("empty.md"), idOf("long.md"), idOf("")];
const missing = "0".repeat(40);

it("blobs are read whole, without those that are not there and what is no blob", async () => {
  const blobs = await readBlobs(folder, [text, missing, empty, long]);
  expect([...blobs].map(([id, bytes]) => [id, bytes.toString()])).toEqual([
    [text, "Zażółć\n\ngęślą"],
    [empty, ""],
    [long, "x".repeat(100)],
  ]);
  expect((await readBlobs(folder, [])).size).toBe(0);
});

it("blobs beyond a limit of bytes are left out", async () => {
  const blobs = await readBlobs(folder, [text, missing, long], { limit: 50 });
  expect([...blobs.keys()]).toEqual([text]);
});

it("a tree is no blob, and does not hide those after it", async () => {
  expect([...(await readBlobs(folder, [tree, text])).keys()]).toEqual([text]);
});
