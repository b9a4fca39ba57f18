import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readToday } from "#src/collections/portal/read-today.ts";
import { readNow } from "#src/core/time/read-now.ts";
import { listDifferences, readFolder } from "./support/compare-folders.ts";
import { editAtRandom } from "./support/random-edits.ts";
import { writeRegion } from "./support/region.ts";

/**
 * Edits the reference region at random again and again, and compares the build over the last site with one from
 * scratch, file by file. `node test/run-random-edits.ts [rounds] [seed]`; ends with 1 at the first difference.
 */
const root = join(import.meta.dirname, "..");
const [rounds = 10, firstSeed = 1] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), "spolecznik-edits-"));
const content = join(work, "content");

function build(outDir: string, args: string[] = []): void {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: "1" };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts", ...args], { cwd: root, env });
  if (status !== 0) throw new Error(stderr.toString());
}

await writeRegion(content);
build(join(work, "warm"));
for (let seed = firstSeed; seed < firstSeed + rounds && process.exitCode !== 1; seed++) {
  const edits = editAtRandom(content, seed, readToday(content, readNow()));
  build(join(work, "warm"));
  build(join(work, "cold"), ["--force"]);
  const differences = listDifferences(readFolder(join(work, "warm")), readFolder(join(work, "cold")));
  process.stdout.write(`seed ${seed}: ${edits.length} edits, ${differences.length} files differ\n`);
  if (differences.length > 0) {
    process.stdout.write(`${[...edits, ...differences].join("\n")}\n`);
    cpSync(work, `${work}-kept`, { recursive: true });
    process.exitCode = 1;
  }
}
rmSync(work, { recursive: true, force: true });
