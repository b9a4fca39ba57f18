import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCheck } from "#src/check/run-check.ts";
import { readContentFile, readContentFiles } from "#src/check/files/content-files.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { fixture, makeContent, TODAY } from "#test/support/content-folder.ts";
import { makeRandom } from "#test/support/random.ts";

const SCRAPS = [
  ...":- #'\"[]{}*&!|>%@`?=,\\~0é\t\r\n",
  ..."\0\u2028|<b>|---\n|null|2024-02-30|{1}|<<: |- |: |# |//".split("|"),
];
const ROUNDS = 12;

function damage(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const scrap = SCRAPS[Math.floor(random() * SCRAPS.length)] ?? "";
  return text.slice(0, at) + scrap + text.slice(at + Math.floor(random() * 4));
}

describe("damaged files", () => {
  const folder = makeContent({});
  const paths = readContentFiles(folder)
    .map(({ path }) => path)
    .filter((path) => /\.mdx?$/.test(path));

  it.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    "never make the check throw, and the build reads accepted ones in the same way (round %d)",
    (seed) => {
      const random = makeRandom(seed);
      for (const path of paths) {
        writeFileSync(
          join(folder, path),
          damage(readFileSync(join(fixture("valid-minimal"), path), "utf8"), random),
        );
      }
      const { findings } = runCheck(folder, TODAY);
      const refused = new Set(
        findings.filter(({ severity }) => severity === "error").map(({ problem }) => problem.file),
      );
      for (const path of paths.filter((name) => !refused.has(name))) {
        const { data, body } = readContentFile(folder, path);
        const entry = readEntry(path, readFileSync(join(folder, path), "utf8"));
        expect(data, path).toEqual(entry.data);
        expect(body?.trim(), path).toBe(entry.body);
      }
    },
  );
});
