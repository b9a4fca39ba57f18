import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCommand } from "#scripts/check/command.ts";
import { root, runHere, startProgram } from "#test/support/run-command.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const check = (folder: string, ...args: string[]) => runHere(checkCommand, folder, args);

describe("npm run check", () => {
  it("exits with 0 when there are no problems", async () => {
    expect(await startProgram("check", "test/fixtures/valid-minimal", [])).toEqual({
      code: 0,
      stdout: "0 błędów, 0 ostrzeżeń, sprawdzono 24 pliki\n",
      stderr: "",
    });
  });

  it.each([
    ["terminal", (folder: string, ...args: string[]) => startProgram("check", folder, args)],
    ["json", check],
    ["github", check],
    ["gitlab", check],
  ])("exits with 1 on errors, without a stack trace (%s)", async (format, run) => {
    const { code, stdout, stderr } = await run("test/fixtures/broken", "--format", format, "--lang", "en");
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("test/fixtures/broken/entities/fields.md");
    expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(stdout).not.toContain("\u001B");
  });

  it("prints JSON that can be parsed", async () => {
    const { stdout } = await check("test/fixtures/broken", "--format", "json");
    const { counts, problems } = JSON.parse(stdout);
    expect(counts.errors + counts.warnings).toBe(problems.length);
  });

  it("reports a folder without content", async () => {
    const { code, stdout } = await check(createTemporaryFolder(), "--lang", "en");
    expect(code).toBe(1);
    expect(stdout).toContain("There is no content in the folder");
  });

  it("exits with 2 and prints its usage when called with wrong arguments", async () => {
    const args = ["--fromat", "json"];
    const { code, stdout, stderr } = await startProgram("check", "test/fixtures/valid-minimal", args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("„--fromat”");
    expect(stderr).toContain("Kody wyjścia");
  });

  it("prints its help", async () => {
    const { code, stdout } = await check("content", "--help", "--lang", "en");
    expect(code).toBe(0);
    expect(stdout).toContain("2   wrong use of the command");
  });
});

describe("npm run build", () => {
  it("writes nothing when the check fails", () => {
    const outDir = join(createTemporaryFolder(), "dist");
    const env = { ...process.env, CONTENT_DIR: "test/fixtures/broken", OUT_DIR: outDir };
    const { status } = spawnSync("npm", ["run", "build"], { cwd: root, env, encoding: "utf8" });
    expect(status).not.toBe(0);
    expect(existsSync(outDir)).toBe(false);
  });
});
