import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readKnownFiles } from "#src/check/cache/known-files.ts";
import { judgeFiles, runCachedCheck, runCheck } from "#src/check/run-check.ts";
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

  it("is read at once where only its stamp is known: threads cannot be given what is read later", async () => {
    const { folder, cache } = await makeSeen();
    const shelves = readdirSync(cache, { recursive: true, encoding: "utf8" });
    for (const shelf of shelves.filter((name) => /\d+\.txt$/.test(name))) rmSync(join(cache, shelf));
    const { files } = await readKnownFiles(cache, folder, SILENT);
    const late = files.filter(({ raw }) => Object.getOwnPropertyDescriptor(raw, "bytes")?.get);
    expect(late.map(({ raw }) => raw.path)).toEqual([]);
    expect(judgeFiles(folder, files, TODAY)).toEqual(runCheck(folder, TODAY));
  });

  it("leaves nothing in the cache when it changes while the check runs", async () => {
    const { folder, cache, file } = await makeSeen();
    const before = readFileSync(file, "utf8");
    const terms = join(folder, "vocabularies/legal-forms.yaml");
    writeFileSync(terms, readFileSync(terms, "utf8").replaceAll(/^(- id: )/gm, "$1other-"));
    const { files, keep } = await readKnownFiles(cache, folder, SILENT);
    writeFileSync(file, before.replace("---\n", "---\n# A\n# B\n"));
    judgeFiles(folder, files, TODAY);
    keep();
    writeFileSync(file, before);
    await setTimeout(200);
    const { findings } = await runCachedCheck(cache, folder, TODAY, SILENT);
    expect(findings).toEqual(runCheck(folder, TODAY).findings);
    expect(findings.map(({ problem: { id, file: path } }) => `${path} ${id}`)).toContain(
      "entities/a.md unknown-reference",
    );
  });

  it("has one stamp at most, however often it changes", async () => {
    const { folder, cache, file } = await makeSeen();
    const countStamps = () => {
      const [stamps = ""] = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith("stamps.txt"),
      );
      return readFileSync(join(cache, stamps), "utf8").split("\n").length;
    };
    const count = countStamps();
    for (const founded of ["2011", "2012"]) {
      writeFileSync(file, entity({ founded }));
      await setTimeout(200);
      await runCachedCheck(cache, folder, TODAY, SILENT);
      expect(countStamps()).toBe(count);
    }
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
