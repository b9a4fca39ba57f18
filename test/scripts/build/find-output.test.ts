import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findOutput } from "#scripts/build/find-output.ts";
import { Fault } from "#src/commands/fault.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const root = join(import.meta.dirname, "../../..");

function makeProject(): string {
  const folder = join(realpathSync(createTemporaryFolder()), "portal");
  for (const name of ["content", "src", "own"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "own/letter.txt"), "");
  symlinkSync(join(folder, "content"), join(folder, "link"));
  return folder;
}

function refuse(outDir: string): Pick<Fault, "id" | "exitCode"> | undefined {
  try {
    findOutput(makeProject(), "content", outDir);
  } catch (error) {
    if (error instanceof Fault) return { id: error.id, exitCode: error.exitCode };
    throw error;
  }
  return undefined;
}

describe("OUT_DIR", () => {
  it.each([
    ["", "output-project"],
    [".", "output-project"],
    ["..", "output-project"],
    ["content", "output-content"],
    ["link", "output-content"],
    ["link/new", "output-content"],
    ["src/new", "output-source"],
    ["own", "output-foreign"],
    ["own/letter.txt", "output-file"],
    ["own/letter.txt/dist", "output-file"],
  ])("“%s” is refused (%s)", (outDir, id) => {
    expect(refuse(outDir)).toEqual({ id, exitCode: 2 });
  });

  it("is relative to the project, or absolute", () => {
    const project = makeProject();
    expect(findOutput(project, "content", "dist")).toBe(join(project, "dist"));
    expect(findOutput(project, "content", join(project, "../site"))).toBe(join(project, "../site"));
  });
});

describe("npm run build", () => {
  it.each([
    ["pl", "nie jest pusty", "Niczego nie zapisano"],
    ["en", "is not empty", "Nothing has been written"],
  ])("refuses a folder of someone else and says why, without a stack (%s)", (language, why, result) => {
    const folder = realpathSync(createTemporaryFolder());
    writeFileSync(join(folder, "letter.txt"), "");
    const env = { ...process.env, CONTENT_DIR: "test/fixtures/valid-minimal", OUT_DIR: folder };
    const args = ["scripts/build.ts", "--lang", language];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env,
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(folder);
    expect(stderr).toContain(why);
    expect(stderr).toContain(result);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
  });
});
