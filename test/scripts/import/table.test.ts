import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import project from "../../../package.json" with { type: "json" };
import { importCommand } from "#scripts/import/command.ts";
import { checkFolder, makeContent } from "#test/support/content-folder.ts";
import { writeSheets, writeTable } from "#test/support/make-sheet.ts";
import { runHere, startProgram } from "#test/support/run-command.ts";

const run = (folder: string, args: string[]) =>
  runHere(importCommand, folder, ["table", ...args, "--lang", "en"]);

const MAPPING = `source: { url: https://example.org/list, title: A list }
columns: { name: Nazwa, identifiers.regon: REGON, place.municipality: Gmina, place.county: Powiat }
constants: { legalForm: foundation }
filters: [{ header: Powiat, equals: [Jeziorno] }]
`;

it("a sheet is drafted, planned, written, and then there is nothing to write", async () => {
  const folder = makeContent({});
  const rows = [
    ["Wykaz kół", null, null, null],
    ["Nazwa", "REGON", "Gmina", "Powiat"],
    ["Koło Łąka", 12345675, "Jeziorno", "Jeziorno"],
    ["Koło Bór", "123456780", "Jeziorno", "Jeziorno"],
  ];
  const file = await writeSheets("xlsx", [{ name: "Lista", rows }]);
  const drafted = await run(folder, [file, "--guess"]);
  expect(drafted).toMatchObject({ code: 0, stderr: "" });
  expect(drafted.stdout).toContain("\n  identifiers.regon: REGON\n");
  const mapping = join(folder, "../m.yaml");
  expect(await run(folder, [file, "--guess", "--mapping", mapping])).toMatchObject({ code: 0 });
  expect(readFileSync(mapping, "utf8")).toBe(drafted.stdout);
  expect(await run(folder, [file, "--guess", "--mapping", mapping])).toMatchObject({ code: 1, stdout: "" });
  const ready = writeTable("m.yaml", MAPPING);
  const done = await run(folder, [file, "--mapping", ready, "--write"]);
  expect(done.code).toBe(1);
  expect(done.stdout).toMatch(/row 4 of the sheet, column "REGON": .*check digit.* The row was not taken/);
  expect(readFileSync(join(folder, "entities/kolo-laka.md"), "utf8")).toContain('regon: "012345675"');
  expect(
    checkFolder(folder).filter(({ severity, id }) => severity === "error" && id !== "date-in-future"),
  ).toEqual([]);
  expect((await run(folder, [file, "--mapping", ready])).stdout).toContain("There is nothing to write");
});

it.each([
  [["a.csv"], 2, "--guess drafts it"],
  [["a.csv", "--guess", "--write"], 2, "--write"],
  [["a.csv", "--mapping", "b.yaml"], 1, "b.yaml"],
])("the command says what is missing: %j", async (args, code, message) => {
  const done = await run(makeContent({}), args);
  expect(done).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(message) });
  expect(done.stderr).not.toMatch(/^\s+at /m);
});

it("a table of a hundred megabytes is read part by part, in less than 300 MB of memory", async () => {
  const filler = `Zażółć gęślą jaźń;;Nowy Bór;Leśny;"${'uwaga o ""podmiocie"" '.repeat(120)}"\n`;
  const lines = Math.ceil((100 * 1024 ** 2) / Buffer.byteLength(filler));
  const file = writeTable("a.csv", "Nazwa;REGON;Gmina;Powiat;Uwagi\n");
  const block = filler.repeat(500);
  for (let left = lines; left > 0; left -= 500)
    appendFileSync(file, left < 500 ? filler.repeat(left) : block);
  appendFileSync(file, "Koło;;Jeziorno;Jeziorno;\n");
  const tellMemory = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))';
  const args = ["table", file, "--mapping", writeTable("m.yaml", MAPPING), "--lang", "en"];
  const flags = project.scripts.import.split(" ").filter((word) => word.startsWith("--"));
  const options = [...flags, "--import", `data:text/javascript,${tellMemory}`];
  const done = await startProgram("import", makeContent({}), args, options);
  expect(done.code).toBe(0);
  expect(done.stdout).toContain(`Rows left out by "filters": ${lines}.`);
  expect(done.stdout).toContain(`(line ${lines + 2})`);
  expect(Number(done.stderr) / 1024).toBeLessThan(300);
});
