import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Fault } from "#src/commands/fault.ts";
import { readRequest } from "#src/commands/read-request.ts";
import { importCommand } from "#scripts/import/command.ts";
import { importOpps, type OppImport } from "#src/collections/opp-years/import/import-opps.ts";
import { reportOpps } from "#src/collections/opp-years/import/report.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";
import { checkFolder, entity, idsOf, makeContent } from "#test/support/content-folder.ts";

const TODAY = "2026-11-23";
const TARGET = "opp-years/2025.yaml";

async function run(text: string, request: Partial<OppImport> = {}, files: Record<string, string> = {}) {
  const file = join(createTemporaryFolder(), "wykaz.csv");
  writeFileSync(file, text);
  const folder = makeContent(files);
  const again = (own: Partial<OppImport> = {}) =>
    importOpps(folder, { file, year: 2025, replace: false, ...request, ...own }, TODAY);
  const done = await again();
  const written = readFileSync(join(folder, TARGET), "utf8");
  return { done, written, list: parse(written) as Record<string, unknown>, folder, again };
}

async function faultOf(action: () => unknown): Promise<Fault> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing went wrong");
}

const meadow = entity({
  name: "Fundacja Łąka nad Jeziorem",
  identifiers: { krs: "9995001" },
  address: { town: "Jeziorno", municipality: "9861011" },
});
const national = `Lp.;Numer KRS;Nazwa organizacji;Województwo;Powiat;Miejscowość
1;9995001;FUNDACJA ŁĄKA;PRZYKŁADOWE;M. JEZIORNO;JEZIORNO
2;0009995002;Stowarzyszenie Bór;przykładowe;leśny;Nowy Bór
3;9995003;Klub z Polany;województwo przykładowe;;Stara Polana
4;9995004;Towarzystwo z daleka;mazowieckie;Warszawa;Warszawa
5;9995005;Koło z przysiółka;przykładowe;;Przysiółek
`;

describe("the national list of public benefit organisations", () => {
  it("is limited to the region, with counties and with the ids of entities in the directory", async () => {
    const { list, done } = await run(national, { asOf: "2025-11-30" }, { "entities/laka.md": meadow });
    expect(list).toMatchObject({ taxYear: 2025, asOf: "2025-11-30", complete: true, verifiedOn: TODAY });
    expect(list["organisations"]).toEqual([
      { krs: "0009995001", entity: "laka" },
      { krs: "0009995002", name: "Stowarzyszenie Bór", county: "9801", town: "Nowy Bór" },
      { krs: "0009995003", name: "Klub z Polany", county: "9801", town: "Stara Polana" },
      { krs: "0009995005", name: "Koło z przysiółka", town: "Przysiółek" },
    ]);
    expect(done).toMatchObject({ rows: 4, others: 1, withoutCounty: [6], withoutStatus: ["laka"] });
    const report = reportOpps(done, "en");
    expect(report).toContain("Organisations of the region: 4, rows of other voivodeships left out: 1");
    expect(report).toContain("not recognised in lines: 6");
    expect(report).toContain('"taxYears": laka');
  });

  it("passes the check except for what the report says", async () => {
    const { folder } = await run(national, {}, { "entities/laka.md": meadow });
    const found = checkFolder(folder).filter(({ file }) => file.startsWith("opp-years"));
    expect(idsOf(found).toSorted()).toEqual(["opp-county-missing", "opp-status-missing"]);
  });

  it("is overwritten only on request, and keeps what editors added to its rows", async () => {
    const { folder, again } = await run(national);
    expect(await faultOf(again)).toMatchObject({ id: "exists" });
    const path = join(folder, TARGET);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(
        "town: Nowy Bór",
        "town: Nowy Bór\n    purpose: las\n    spheres: [employment]",
      ),
    );
    expect((await again({ replace: true })).plan).toBeDefined();
    const { organisations } = parse(readFileSync(path, "utf8")) as { organisations: object[] };
    expect(organisations[1]).toMatchObject({ krs: "0009995002", purpose: "las", spheres: ["employment"] });
  });

  it("has all its faulty rows reported with their lines, except those of other regions", async () => {
    const text = `KRS,Nazwa,Województwo
12345678901,Za długi numer,przykładowe
abc,Z innego województwa,mazowieckie
9995001,Pierwsza,przykładowe
999-500-1,Druga z tym numerem,przykładowe
9995002,,przykładowe
9995003,Za dużo komórek,przykładowe,x
`;
    const fault = await faultOf(() => run(text));
    expect(fault.id).toBe("rows");
    expect(fault.rows.map(({ line, id }) => [line, id])).toEqual([
      [2, "krs"],
      [5, "krs-twice"],
      [6, "name"],
      [7, "cells"],
    ]);
    expect(fault.rows[1]?.values).toEqual({ krs: "0009995001", before: 4 });
  });

  it("takes columns from --map, and reports a missing one", async () => {
    const text = "Rejestr,Kto\n9995001,Pierwsza\n";
    expect(await faultOf(() => run(text))).toMatchObject({ id: "column-missing", values: { column: "krs" } });
    const { list } = await run(text, { map: "Rejestr=krs,Kto=name" });
    expect(list).toMatchObject({ complete: false, organisations: [{ krs: "0009995001", name: "Pierwsza" }] });
    expect(await faultOf(() => run(text, { map: "Rejestr=kras" }))).toMatchObject({ id: "map-target" });
  });

  it("without a row of the region is rejected", async () => {
    expect(await faultOf(() => run("KRS,Nazwa,Województwo\n9995004,Z daleka,mazowieckie\n"))).toMatchObject({
      id: "opp-none",
      values: { others: 1 },
    });
  });

  it("says of its own rows what the check would refuse, before anything is written", async () => {
    const fault = await faultOf(() => run("KRS,Nazwa,Siedziba\n9995001,Pierwsza,X\n"));
    expect(fault.rows).toEqual([{ line: 2, id: "field", values: { column: "town", value: "X" } }]);
  });
});

describe("the command", () => {
  it("requires a file and a year, and rejects options of other imports", async () => {
    const read = async (...args: string[]) => (await readRequest(importCommand, ["opp", ...args])).use;
    expect(await read("w.csv", "--year", "2025", "--as-of", "2025-11-30")).toBe("work");
    expect(await read("w.csv")).toBe("wrong");
    expect(await read("--year", "2025")).toBe("wrong");
    expect(await read("w.csv", "--year", "25")).toBe("wrong");
    expect(await read("w.csv", "--year", "2025", "--as-of", "2025-11-31")).toBe("wrong");
    expect(await read("w.csv", "--year", "2025", "--consultation", "k")).toBe("wrong");
  });
});
