import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readKnownFiles } from "#src/check/cache/known-files.ts";
import { runCachedCheck, runCheck } from "#src/check/run-check.ts";
import { entity, makeContent, TODAY } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const SILENT = { onProgress: () => undefined, onDamage: () => undefined };

/** A content folder that a cached check has seen, once its files were no longer new. */
async function makeSeen() {
  const folder = makeContent({ "entities/a.md": entity({ founded: "2010" }) });
  const cache = createTemporaryFolder();
  await setTimeout(200);
  await runCachedCheck(cache, folder, TODAY, SILENT);
  return { folder, cache, file: join(folder, "entities/a.md") };
}

describe("a file that the check has seen", () => {
  it("is read again when it has changed, even with the size and the time that it had", async () => {
    const { folder, cache, file } = await makeSeen();
    const { atimeMs, mtimeMs } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace("2010", "2o10"));
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
    const result = await runCachedCheck(cache, folder, TODAY, SILENT);
    expect(result).toEqual(runCheck(folder, TODAY));
    expect(result.findings.map(({ problem }) => problem.file)).toContain("entities/a.md");
  });

  it("is not read again as long as nobody has touched it, until its text is asked for", async () => {
    const { folder, cache, file } = await makeSeen();
    const readRaw = async () => {
      const { files } = await readKnownFiles(cache, folder, SILENT);
      return files.find(({ raw: { path } }) => path === "entities/a.md")?.raw;
    };
    expect((await readRaw())?.bytes).toEqual(readFileSync(file));
    const later = await readRaw();
    rmSync(file);
    expect(later).toMatchObject({ problems: [] });
    expect(later?.bytes).toBeUndefined();
  });
});
