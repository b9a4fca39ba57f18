import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

  it("says who was asked to confirm entries and who answered, where a log is named", () => {
    const folder = createTemporaryFolder();
    const region = "test/fixtures/valid-minimal";
    const lines = [
      "2026-11-01,example-meadow-foundation,asked,2026-12-31",
      "2026-11-20T10:00:00Z,example-meadow-foundation,answered,2",
    ];
    writeFileSync(join(folder, "campaign.csv"), `time,entity,event,detail\n${lines.join("\n")}\n`);
    const { stdout } = report(region, "--folder", folder);
    expect(stdout).toMatch(/powiat leśny[\s\S]*zapytano 1, odpowiedziało 1 \(ze zmianami 1\)/);
    expect(report(region).stdout).not.toContain("zapytano");
    expect(JSON.parse(report(region, "--json", "--folder", folder).stdout)).toMatchObject({
      rounds: [{ county: "powiat leśny", asked: 1, answered: 1, changed: 1, bounced: 0, optedOut: 0 }],
    });
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
