import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

function check(folder: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check.ts", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run check", () => {
  it("exits with 0 when there are no problems", () => {
    expect(check("test/fixtures/valid-minimal")).toEqual({
      status: 0,
      stdout: "0 błędów, 0 ostrzeżeń, sprawdzono 24 pliki\n",
      stderr: "",
    });
  });

  it.each(["terminal", "json", "github", "gitlab"])(
    "exits with 1 on errors, without a stack trace (%s)",
    (format) => {
      const { status, stdout, stderr } = check("test/fixtures/broken", "--format", format, "--lang", "en");
      expect(status).toBe(1);
      expect(stderr).toBe("");
      expect(stdout).toContain("test/fixtures/broken/entities/fields.md");
      expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      expect(stdout).not.toContain("\u001B");
    },
  );

  it("prints JSON that can be parsed", () => {
    const { counts, problems } = JSON.parse(check("test/fixtures/broken", "--format", "json").stdout);
    expect(counts.errors + counts.warnings).toBe(problems.length);
  });

  it("reports a folder without content", () => {
    const { status, stdout } = check(createTemporaryFolder(), "--lang", "en");
    expect(status).toBe(1);
    expect(stdout).toContain("There is no content in the folder");
  });

  it("exits with 2 and prints its usage when called with wrong arguments", () => {
    const { status, stdout, stderr } = check("test/fixtures/valid-minimal", "--fromat", "json");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("„--fromat”");
    expect(stderr).toContain("Kody wyjścia");
  });

  it("prints its help", () => {
    const { status, stdout } = check("content", "--help", "--lang", "en");
    expect(status).toBe(0);
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
