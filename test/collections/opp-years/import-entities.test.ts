import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import { Fault } from "#src/commands/fault.ts";
import { readOppEntities } from "#src/collections/opp-years/import/import-opp-entities.ts";
import { importOpps } from "#src/collections/opp-years/import/import-opps.ts";
import { reportOpps } from "#src/collections/opp-years/import/report.ts";
import { checkFolder, entity, makeContent, TODAY } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

function put(text: string): string {
  const file = join(createTemporaryFolder(), "wykaz.csv");
  writeFileSync(file, text);
  return file;
}

const national = `NR KRS;NIP;NAZWA;WOJEWODZTWO;POWIAT;GMINA;MIEJSCOWOSC
9995001;5213003700;FUNDACJA ŁĄKA;PRZYKŁADOWE;JEZIORNO;JEZIORNO;JEZIORNO
0009995002;;"FUNDACJA ""BÓR""";PRZYKŁADOWE;LEŚNY;NOWY BÓR;NOWY BÓR
9995003;;POLSKI ZWIĄZEK PSZCZÓŁ;PRZYKŁADOWE;LEŚNY;STARA POLANA;WÓLKA
9995004;;FUNDACJA Z DALEKA;MAZOWIECKIE;WARSZAWA;WARSZAWA;WARSZAWA
9995005;;FUNDACJA ZE ŹLE WPISANĄ;PRZYKADOWE;LEŚNY;NOWY BÓR;NOWY BÓR
`;
const meadow = entity({
  name: "Fundacja Łąka",
  identifiers: { krs: "9995001" },
  address: { town: "Jeziorno", municipality: "9861011" },
});

describe("entities from the list of public benefit organisations", () => {
  it("are completed by the tax year and number, and made where they are missing", async () => {
    const folder = makeContent({ "entities/laka.md": meadow });
    const source = await readOppEntities(
      folder,
      { file: put(national), year: 2025, asOf: "2025-11-30" },
      TODAY,
    );
    const plan = makePlan(folder, source, readChoices({}), TODAY);
    expect(plan.items).toMatchObject([
      {
        state: "changed",
        id: "laka",
        changes: [
          { path: ["identifiers", "nip"], after: "5213003700" },
          {
            path: ["statuses"],
            after: [{ status: "public-benefit", taxYears: [2025], source: { publishedOn: "2025-11-30" } }],
          },
          { path: ["sources", 1] },
        ],
        conflicts: [],
      },
      { state: "new", id: "fundacja-bor" },
    ]);
    expect(plan.notes).toEqual([
      { id: "opp-unknown-region", values: { name: "PRZYKADOWE", lines: "6" } },
      { id: "opp-form", values: { count: 1, numbers: "0009995003" } },
    ]);
    expect(source.isPartial).toBe(true);
    applyPlan(folder, plan, () => undefined);
    const made = readFileSync(join(folder, "entities/fundacja-bor.md"), "utf8");
    expect(made).toContain("name: Fundacja „Bór”\n");
    expect(made).toContain('address: { town: Nowy Bór, municipality: "9801011" }\n');
    expect(made).toContain("verifiedBy: register\n");
    expect(checkFolder(folder).filter(({ severity }) => severity === "error")).toEqual([]);
    const again = await readOppEntities(
      folder,
      { file: put(national), year: 2025, asOf: "2025-11-30" },
      TODAY,
    );
    expect(makePlan(folder, again, readChoices({}), TODAY).items.map(({ state }) => state)).toEqual([
      "unchanged",
      "unchanged",
    ]);
  });

  it("are only completed by a table without voivodeships, with line breaks in its headers", async () => {
    const folder = makeContent({ "entities/laka.md": meadow });
    const old = `Nazwa organizacji pożytku publicznego,"Numer \nKRS",Kwota w zł\nFUNDACJA ŁĄKA,9995001,"12,50"\nFUNDACJA INNA,9995009,1\n`;
    const source = await readOppEntities(folder, { file: put(old), year: 2020 }, TODAY);
    expect(source.proposals.map(({ key }) => key)).toEqual(["0009995001"]);
    expect(source.notes).toEqual([{ id: "opp-no-region", values: { count: 1 } }]);
  });

  it("are asked about when the list no longer has them", async () => {
    const status = {
      status: "public-benefit",
      taxYears: [2024],
      source: { url: "https://example.org/", title: "List", accessedOn: TODAY },
    };
    const files = {
      "entities/a.md": entity({
        name: "Fundacja Dawna",
        identifiers: { krs: "9995021" },
        statuses: [status],
      }),
    };
    const folder = makeContent(files);
    const source = await readOppEntities(folder, { file: put(national), year: 2025 }, TODAY);
    expect(makePlan(folder, source, readChoices({}), TODAY).gone.map(({ id }) => id)).toContain("a");
  });

  it("are not read from a table with faulty rows, each of which is told", async () => {
    const faulty = national.replace("9995001;", "x;").replace("PRZYKŁADOWE;LEŚNY;NOWY BÓR;", "PRZYKŁADOWE;");
    const reading = readOppEntities(makeContent({}), { file: put(faulty), year: 2025 }, TODAY);
    await expect(reading).rejects.toMatchObject({
      id: "rows",
      rows: [
        { line: 2, id: "krs" },
        { line: 3, id: "cells" },
      ],
    });
    await expect(reading).rejects.toThrow(Fault);
  });
});

it("the list tells an unknown voivodeship by its name and does not count it among the others", async () => {
  const done = await importOpps(makeContent({}), { file: put(national), year: 2025, replace: false }, TODAY);
  expect(done).toMatchObject({ rows: 3, others: 1 });
  expect(readFileSync(done.path, "utf8")).toContain("complete: false\n");
  expect(reportOpps(done, "en")).toContain("“PRZYKADOWE”: 6");
  expect(reportOpps(done, "pl")).toContain("„PRZYKADOWE”: 6");
});
