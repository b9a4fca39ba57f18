import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCorpus } from "#scripts/bench/corpus.ts";
import { EDITS, makeEdit } from "#scripts/bench/edits.ts";
import { checkCommand } from "#scripts/check/command.ts";
import { syntheticNumbers } from "#scripts/bench/numbers.ts";
import { fixture } from "#test/support/content-folder.ts";
import { runHere } from "#test/support/run-command.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

let folders: string[];

beforeAll(() => {
  folders = [0, 1].map(() => createTemporaryFolder());
  for (const folder of folders) writeCorpus(folder, 200, fixture("region"));
});

describe("the synthetic corpus", () => {
  it("passes the check without a warning", async () => {
    const { stdout } = await runHere(checkCommand, folders[0] ?? "", ["--format", "json"]);
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
