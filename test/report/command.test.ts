import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportCommand } from "#scripts/report/command.ts";
import { makeContent } from "#test/support/content-folder.ts";
import { runHere, startProgram } from "#test/support/run-command.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const report = (folder: string, ...args: string[]) => runHere(reportCommand, folder, args);

describe("npm run report", () => {
  it("exits with 0 and prints a table, JSON or CSV", async () => {
    const region = "test/fixtures/valid-minimal";
    const { code, stdout, stderr } = await startProgram("report", region, []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Najwięcej da jeden telefon");
    expect((await report(region, "--lang", "en")).stdout).toContain("One telephone call would bring most");
    expect(JSON.parse((await report(region, "--json")).stdout)).toHaveProperty("calls");
    expect((await report(region, "--csv")).stdout).toMatch(/^\uFEFFCzęść;/);
  });

  it("says who was asked to confirm entries and who answered, where a log is named", async () => {
    const folder = createTemporaryFolder();
    const region = "test/fixtures/valid-minimal";
    const lines = [
      "2026-11-01,example-meadow-foundation,asked,2026-12-31",
      "2026-11-20T10:00:00Z,example-meadow-foundation,answered,2",
    ];
    writeFileSync(join(folder, "campaign.csv"), `time,entity,event,detail\n${lines.join("\n")}\n`);
    const { stdout } = await report(region, "--folder", folder);
    expect(stdout).toMatch(/powiat leśny[\s\S]*zapytano 1, odpowiedziało 1 \(ze zmianami 1\)/);
    expect((await report(region)).stdout).not.toContain("zapytano");
    expect(JSON.parse((await report(region, "--json", "--folder", folder)).stdout)).toMatchObject({
      rounds: [{ county: "powiat leśny", asked: 1, answered: 1, changed: 1, bounced: 0, optedOut: 0 }],
    });
  });

  it("says which entries cannot be read, beside the report", async () => {
    const folder = makeContent({ "entities/broken.md": "---\nname: [\n---\n" });
    const { code, stdout, stderr } = await report(folder, "--json");
    expect(code).toBe(0);
    expect(stderr).toContain("(1): entities/broken.");
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it("exits with 1 where there is no content, and with 2 when used wrongly", async () => {
    const empty = await report(createTemporaryFolder());
    expect(empty.code).toBe(1);
    expect(empty.stderr).toContain("CONTENT_DIR");
    expect((await report("test/fixtures/valid-minimal", "--json", "--csv")).code).toBe(2);
    expect((await report("test/fixtures/valid-minimal", "--xml")).code).toBe(2);
  });
});
