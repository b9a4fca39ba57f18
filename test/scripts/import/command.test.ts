import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { readRequest } from "#src/commands/read-request.ts";
import { importCommand } from "#scripts/import/command.ts";
import { serveBoundaries } from "#test/support/boundary-service.ts";
import { makeContent } from "#test/support/content-folder.ts";
import { exampleUnits } from "#test/support/squares.ts";

type Outcome = { code: number; stdout: string; stderr: string };

const root = join(import.meta.dirname, "../../..");

const run = (args: string[], folder: string): Promise<Outcome> =>
  promisify(execFile)(process.execPath, ["scripts/import.ts", ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], CONTENT_DIR: folder },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );

it("the command imports, and reports what it wrote and its source", async () => {
  const folder = makeContent({});
  const { url, close } = await serveBoundaries(exampleUnits, { format: "gml" });
  const done = await run(["boundaries", "--url", url], folder);
  close();
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(/boundaries\.topojson: 3 gmin, \d+ B\. .*GUGiK, CC BY 4\.0\./);
  const failed = await run(["boundaries", "--url", url, "--lang", "en"], folder);
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect(failed.stderr).toContain("cannot be reached");
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
