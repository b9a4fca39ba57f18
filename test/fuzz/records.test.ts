import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { editsOf } from "#scripts/fuzz/edits.ts";
import { judgeEdit } from "#scripts/fuzz/judge-edit.ts";
import { learnFile, type KnownFile } from "#src/check/facts/file-facts.ts";
import { listContentPaths, readRawFile } from "#src/check/files/raw-files.ts";
import { allDefinitions, findOwner } from "#src/collections/index.ts";
import { TODAY } from "#test/support/content-folder.ts";
import { writeRegion } from "#test/support/region.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const RUNS = 12;
const folder = join(createTemporaryFolder(), "content");
let known: KnownFile[] = [];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await writeRegion(folder);
  known = listContentPaths(folder).map((path) => learnFile(readRawFile(folder, path)));
});

describe("a value written anew, however it is written", () => {
  const written = allDefinitions.filter(({ extensions }) =>
    extensions.some((one) => /^(md|mdx|yaml)$/.test(one)),
  );

  it.each(written.map(({ id }) => id))("is a message with file and line, or keeps its words: %s", (id) => {
    const files = known.filter(
      ({ raw: { path, bytes } }) => bytes && findOwner(path)?.id === id && /\.(mdx?|yaml)$/.test(path),
    );
    if (files.length === 0) return;
    const edit = fc
      .constantFrom(...files)
      .chain(({ raw }) => editsOf(String(raw.bytes)).map((edited) => ({ path: raw.path, edited })));
    fc.assert(
      fc.property(edit, ({ path, edited }) => {
        expect(judgeEdit(folder, known, path, edited, TODAY).faults).toEqual([]);
      }),
      { seed: 12, numRuns: RUNS },
    );
  });
});
