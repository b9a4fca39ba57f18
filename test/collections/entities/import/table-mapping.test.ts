import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTableEntities } from "#src/collections/entities/import/table/import-table.ts";
import { listHeaders, readMapping } from "#src/collections/entities/import/table/read-mapping.ts";
import { makeContent, TODAY } from "#test/support/content-folder.ts";
import { writeTable } from "#test/support/make-sheet.ts";
import { bring, faultOf, speaker } from "#test/support/table-import.ts";

describe("a mapping", () => {
  it("has all its faults told by their lines", async () => {
    const mapping = `columns:
  nam: Nazwa
  address: Adres
  contacts.0.person.name: Prezes
  sources: Źródło
values: { legalForm: { a: b } }
`;
    const fault = await faultOf(() => bring("Nazwa\nA\n", mapping));
    expect(fault.id).toBe("mapping");
    expect(fault.rows.map(({ line, id, values }) => [line, id, values["field"]])).toEqual([
      [3, "mapping-field", "nam"],
      [4, "mapping-field", "address"],
      [5, "mapping-field", "contacts.0.person.name"],
      [6, "mapping-field", "sources"],
      [7, "mapping-values", "legalForm"],
    ]);
    expect(fault.rows[0]?.values["nearest"]).toBe("name");
  });

  it.each([
    ["columns: [", 2],
    ["columns: { name: Nazwa }\ncolumns: { name: B }\n", 3],
    ["columns: { name: 5 }\n", 2],
    ["column: { name: Nazwa }\n", 2],
    ["columns: { name: Nazwa }\nfilters: [{ header: A }]\n", 3],
  ])("that cannot be read is told by its line: %j", async (mapping, line) => {
    const fault = await faultOf(() => bring("Nazwa\nA\n", mapping));
    expect(fault.id).toBe("mapping");
    expect(fault.rows.map((row) => row.line)).toContain(line);
  });

  it("says in plain words that fields are wanted where a text is", async () => {
    const fault = await faultOf(() =>
      bring("Nazwa\nA\n", "columns: { name: Nazwa }\nvalues: { legalForm: foundation }\n"),
    );
    const said = JSON.stringify(fault.rows);
    expect(said).toContain("“key: value” fields");
    expect(said).not.toContain("record");
  });

  it("that names a header which the table has not is told with the nearest", async () => {
    const fault = await faultOf(() =>
      bring("Nazwa koła;B\nA;B\n", "columns: { name: Nazwa kola, website: C }\n"),
    );
    expect(fault).toMatchObject({ id: "table-header", values: { name: "C" } });
  });

  const folder = join(import.meta.dirname, "../../../../scripts/import/mappings");
  it.each(readdirSync(folder))("that is ready can be read and fits its own headers: %s", async (name) => {
    const path = join(folder, name);
    const mapping = readMapping(path, "en");
    const headers = [...new Set(listHeaders(mapping))];
    const named = mapping.fields.find(({ field }) => field.path.join() === "name")?.headers;
    const cells = headers.map((header) => {
      const filter = mapping.filters.find((one) => one.header === header);
      return named?.includes(header) ? "Koło Las" : (filter?.equals?.[0] ?? "");
    });
    const file = writeTable("a.csv", `${headers.join(";")}\n${cells.join(";")}\n`);
    const source = await readTableEntities(makeContent({}), { file, mapping: path }, speaker, TODAY);
    expect(source).toMatchObject({ proposals: [{ fields: { name: "Koło Las" } }], notes: [] });
  });
});
