import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refuseLeadsFile } from "#src/collections/entities/import/osm/write-leads.ts";
import { readRequest } from "#src/commands/read-request.ts";
import { digestFiles } from "#src/core/files/digest-files.ts";
import { importCommand } from "#scripts/import/command.ts";
import { makeContent } from "#test/support/content-folder.ts";
import { writeTable } from "#test/support/make-sheet.ts";
import { meadow, node, overpass } from "#test/support/osm-files.ts";
import { startProgram } from "#test/support/run-command.ts";
import { faultOf } from "#test/support/table-import.ts";

it("a file of many megabytes gives leads beside the content, which stays as it is", async () => {
  const folder = makeContent(meadow);
  const before = digestFiles(folder, ["**"]);
  const other = `${JSON.stringify(node(2, { office: "company", note: "Zażółć gęślą jaźń ".repeat(40) }))},`;
  const text = overpass([node(1, { name: "Fundacja Łąka", phone: "123456789" })]);
  const file = writeTable("osm.json", text.replace('"elements":[', `"elements":[${other.repeat(20_000)}`));
  const out = join(folder, "../leads.csv");
  const args = ["osm", file, "--out", out, "--lang", "en"];
  const done = await startProgram("import", folder, args, ["--max-old-space-size=140"]);
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toContain("left out: 20000.");
  expect(done.stdout).toContain("laka  Fundacja Łąka  (node/1 v4, 35 m)");
  expect(done.stdout).toContain("© OpenStreetMap contributors, licence ODbL 1.0");
  expect(readFileSync(out, "utf8")).toContain("https://www.openstreetmap.org/node/1");
  expect(digestFiles(folder, ["**"])).toEqual(before);
});

it("leads are written neither into the content nor over a file", async () => {
  const folder = makeContent({ "../leads.csv": "mine" });
  const faultFor = (file: string) => faultOf(() => refuseLeadsFile(folder, join(folder, file)));
  expect(await faultFor("../leads.csv")).toMatchObject({ id: "osm-exists" });
  expect(await faultFor("entities/leads.csv")).toMatchObject({ id: "osm-content" });
  expect(await faultFor("new/leads.csv")).toMatchObject({ id: "osm-content" });
  expect(() => refuseLeadsFile(folder, join(folder, "../others.csv"))).not.toThrow();
  expect(existsSync(join(folder, "new"))).toBe(false);
  expect(await readRequest(importCommand, ["osm", "a.json", "--write"])).toMatchObject({ use: "wrong" });
});
