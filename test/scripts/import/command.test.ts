import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRequest } from "#src/commands/read-request.ts";
import { importCommand } from "#scripts/import/command.ts";
import { serveBoundaries } from "#test/support/boundary-service.ts";
import { checkFolder, makeContent } from "#test/support/content-folder.ts";
import { runHere, startProgram } from "#test/support/run-command.ts";
import { exampleUnits } from "#test/support/squares.ts";

const run = (args: string[], folder: string) => runHere(importCommand, folder, args);

it("the command imports, and reports what it wrote and its source", async () => {
  const folder = makeContent({});
  const { url, close } = await serveBoundaries(exampleUnits, { format: "gml" });
  const done = await startProgram("import", folder, ["boundaries", "--url", url]);
  close();
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(/boundaries\.topojson: 3 gmin, \d+ B\. .*GUGiK, CC BY 4\.0\./);
  const failed = await startProgram("import", folder, ["boundaries", "--url", url, "--lang", "en"]);
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toContain("cannot be reached");
  expect(failed.stderr).not.toMatch(/^\s+at /m);
  expect(await run(["border"], folder)).toMatchObject({ code: 2, stdout: "" });
  expect(await run(["--help"], folder)).toMatchObject({ code: 0, stderr: "" });
});

it.each([
  [["boundaries", "x"], "„x”"],
  [["boundaries", "--replace"], "„--replace”"],
  [["boundaries", "--url", "x"], "„x”"],
  [["u.csv", "remarks"], "„u.csv”"],
  [["remarks", "u.csv"], "--consultation"],
  [["--lang", "de"], "„de”"],
  [["--fast"], "„--fast”"],
])("the command reports the mistake in %j", async (args, named) => {
  expect(await readRequest(importCommand, args)).toMatchObject({
    use: "wrong",
    message: expect.stringContaining(named),
  });
});

it("the command prints its help without arguments", async () => {
  expect(await readRequest(importCommand, [])).toMatchObject({ use: "help" });
});

describe("an import that the system refuses", () => {
  const table = "KRS,Nazwa\n9995001,Pierwsza\n";
  const opp = (file: string, ...more: string[]) => ["opp", file, "--year", "2025", ...more];

  it.each([
    ["a folder in place of the table", (folder: string) => opp(folder), "to folder"],
    ["no table", (folder: string) => opp(join(folder, "brak.csv")), "Nie ma pliku"],
    ["a path below a file", (folder: string) => opp(join(folder, "portal.yaml/a.csv")), "Nie ma pliku"],
  ])("ends with a message: %s", async (_, toArgs, message) => {
    const folder = makeContent({});
    const done = await run(toArgs(folder), folder);
    expect(done).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining(message) });
    expect(done.stderr).not.toMatch(/^\s+at /m);
  });

  it("leaves nothing behind where its folder cannot be written", async () => {
    const folder = makeContent({ "opp-years": "a file", "../t.csv": table });
    const done = await run(opp(join(folder, "../t.csv")), folder);
    expect(done).toMatchObject({ code: 1, stdout: "" });
    expect(done.stderr).toMatch(/EEXIST|ENOTDIR/);
    expect(done.stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("that is killed leaves what the check passes over and the next run removes", async () => {
    const left = ".2025.yaml.99999.part";
    const folder = makeContent({ [`opp-years/${left}`]: "half a f", "../t.csv": table });
    expect(checkFolder(folder)).toEqual(checkFolder(makeContent({})));
    expect(await run(opp(join(folder, "../t.csv")), folder)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "opp-years"))).toEqual(["2025.yaml"]);
  });

  it("runs after another one that is there, and neither loses its work", async () => {
    const folder = makeContent({ "../t.csv": table });
    const args = opp(join(folder, "../t.csv"));
    const done = await Promise.all([1, 2, 3].map(() => startProgram("import", folder, args)));
    expect(done.map(({ code }) => code).toSorted()).toEqual([0, 1, 1]);
    expect(done.filter(({ stderr }) => stderr.includes("już jest"))).toHaveLength(2);
    expect(done.some(({ stderr }) => /^\s+at /m.test(stderr))).toBe(false);
  });
});
