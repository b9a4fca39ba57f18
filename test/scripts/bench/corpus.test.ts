import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCorpus } from "#scripts/bench/corpus.ts";
import { EDITS, makeEdit } from "#scripts/bench/edits.ts";
import { syntheticNumbers } from "#scripts/bench/numbers.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const root = join(import.meta.dirname, "../../..");
let folders: string[];

beforeAll(() => {
  folders = [0, 1].map(() => createTemporaryFolder());
  for (const folder of folders) writeCorpus(folder, 200, join(root, "test/fixtures/region"));
});

describe("the synthetic corpus", () => {
  it("passes the check without a warning", () => {
    const env = { ...process.env, CONTENT_DIR: folders[0] };
    const { stdout } = spawnSync(process.execPath, ["scripts/check.ts", "--format", "json"], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    const { counts, problems } = JSON.parse(stdout) as { counts: object; problems: object[] };
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ errors: 0, warnings: 0 });
  });

  it("is the same every time", () => {
    const [first, second] = folders.map((folder) =>
      readFileSync(join(folder, "entities/organizacja-117.md"), "utf8"),
    );
    expect(first).toBe(second);
  });

  it("is changed by every edit of the benchmark", () => {
    const folder = folders[1] ?? "";
    const read = () =>
      readdirSync(join(folder, "entities")).map((file) =>
        readFileSync(join(folder, "entities", file), "utf8"),
      );
    for (let number = 0; number < EDITS; number += 1) {
      const before = read();
      makeEdit(folder, number);
      const after = read();
      expect(after.filter((text, index) => text !== before[index])).toHaveLength(1);
    }
  });

  it("has unique numbers", () => {
    const numbers = Array.from({ length: 500 }, (_, n) => syntheticNumbers(n));
    for (const key of ["krs", "nip", "regon"] as const)
      expect(new Set(numbers.map((one) => one[key])).size).toBe(500);
  });
});
