import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeContent } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

function report(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, ["scripts/report.ts", ...args], {
    cwd: join(import.meta.dirname, "../.."),
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: "utf8",
  });
}

describe("npm run report", () => {
  it("exits with 0 and prints a table, JSON or CSV", () => {
    const region = "test/fixtures/valid-minimal";
    const { status, stdout, stderr } = report(region);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Najwięcej da jeden telefon");
    expect(report(region, "--lang", "en").stdout).toContain("One telephone call would bring most");
    expect(JSON.parse(report(region, "--json").stdout)).toHaveProperty("calls");
    expect(report(region, "--csv").stdout).toMatch(/^\uFEFFCzęść;/);
  });

  it("says which entries cannot be read, beside the report", () => {
    const folder = makeContent({ "entities/broken.md": "---\nname: [\n---\n" });
    const { status, stdout, stderr } = report(folder, "--json");
    expect(status).toBe(0);
    expect(stderr).toContain("(1): entities/broken.");
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it("exits with 1 where there is no content, and with 2 when used wrongly", () => {
    const empty = report(createTemporaryFolder());
    expect(empty.status).toBe(1);
    expect(empty.stderr).toContain("CONTENT_DIR");
    expect(report("test/fixtures/valid-minimal", "--json", "--csv").status).toBe(2);
    expect(report("test/fixtures/valid-minimal", "--xml").status).toBe(2);
  });
});
