import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { readArguments } from "#scripts/import/arguments.ts";
import { getImportText, type ImportKey } from "../../../src/i18n/import-messages.ts";
import en from "../../../src/i18n/en/import.json" with { type: "json" };
import pl from "../../../src/i18n/pl/import.json" with { type: "json" };
import { serveBoundaries } from "../../support/boundary-service.ts";
import { makeContent } from "../check/content-folder.ts";
import { exampleUnits } from "./squares.ts";

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

it("the command imports, says what it wrote and where it is from", async () => {
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

it("the command knows its arguments", () => {
  const remarks = ["remarks", "u.csv", "--consultation", "k"];
  expect(readArguments(remarks)).toEqual({
    language: "pl",
    use: "remarks",
    file: "u.csv",
    consultation: "k",
    map: undefined,
    canReplace: false,
  });
  expect(readArguments([...remarks, "--replace", "--map", "A=remark"])).toMatchObject({
    canReplace: true,
    map: "A=remark",
  });
  for (const args of [
    ["u.csv", "remarks"],
    ["--url", "remarks"],
    ["boundaries", "--replace"],
  ])
    expect(readArguments(args)).toMatchObject({ use: "wrong" });
  expect(readArguments(["remarks", "u.csv"])).toMatchObject({ use: "wrong" });
  expect(readArguments(["boundaries"])).toEqual({ language: "pl", use: "boundaries", url: undefined });
  expect(readArguments(["boundaries", "--url=http://x/"])).toMatchObject({ url: "http://x/" });
  expect(readArguments([])).toMatchObject({ use: "help" });
  for (const args of [["boundaries", "x"], ["boundaries", "--url", "x"], ["--lang", "de"], ["--fast"]])
    expect(readArguments(args)).toMatchObject({ use: "wrong", argument: args.at(-1) });
});

it("texts are there in both languages, with the same placeholders", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  expect(Object.keys(en)).toEqual(Object.keys(pl));
  for (const key of Object.keys(pl) as ImportKey[]) {
    expect(placeholders(en[key]), key).toEqual(placeholders(pl[key]));
    expect(getImportText("en", key)).toBe(en[key]);
  }
});
