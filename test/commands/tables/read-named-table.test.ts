import { describe, expect, it } from "vitest";
import type { Cell } from "hucre/xlsx";
import { Fault } from "#src/commands/fault.ts";
import { readNamedTable } from "#src/commands/tables/read-named-table.ts";
import { makeArchive, writeSheets, writeTable } from "#test/support/make-sheet.ts";

async function read(file: string, sheet?: string, wanted: string[] = []) {
  const { rows, ...table } = await readNamedTable(file, sheet, wanted);
  const found = [];
  for await (const row of rows) found.push(row);
  return { ...table, rows: found };
}

const faultOf = (file: string, sheet?: string): Promise<unknown> =>
  read(file, sheet).then(
    () => undefined,
    (error: unknown) => (error instanceof Fault ? error.id : error),
  );

const day = new Date(Date.UTC(2023, 1, 13));

describe.each(["xlsx", "ods"] as const)("a sheet of %s", (format) => {
  it("gives numbers, days and texts as they are meant, by its rows", async () => {
    const rows = [
      ["Wykaz organizacji", null, null],
      ["Nazwa\nkoła", "REGON", "Wpis"],
      ["Koło", 123456785, day],
      [null, null, null],
      ["Zażółć", "0001234567", 1.5],
    ];
    const table = await read(await writeSheets(format, [{ name: "A", rows }]));
    expect(table).toMatchObject({ unit: "row", columns: ["Nazwa koła", "REGON", "Wpis"], repeated: [] });
    expect(table.rows).toEqual([
      { line: 3, cells: ["Koło", "123456785", "2023-02-13"] },
      { line: 5, cells: ["Zażółć", "0001234567", "1.5"] },
    ]);
  });

  it("gives what was saved with formulas, and tells those without a value and errors", async () => {
    const cells = new Map<string, Partial<Cell>>([
      ["1,0", { value: 5, type: "formula", formula: "2+3", formulaResult: 5 }],
      ["1,1", { value: null, type: "formula", formula: "A1" }],
    ]);
    const rows = [
      ["Nazwa", "NIP", "KRS"],
      [null, null, "#N/A"],
    ];
    const file = await writeSheets(format, [{ name: "A", rows, cells }]);
    const [row] = (await read(file)).rows;
    expect(row?.cells[0]).toBe("5");
    expect([...(row?.unread ?? [])]).toEqual([
      [1, "formula"],
      [2, "error"],
    ]);
  });

  it("is chosen by name where there are several", async () => {
    const rows = [["Nazwa"], ["Koło"]];
    const file = await writeSheets(format, [
      { name: "Jeden", rows },
      { name: "Dwa", rows: [["Nazwa"], ["Drugie"]] },
    ]);
    expect(await faultOf(file)).toBe("sheet-several");
    expect(await faultOf(file, "Trzy")).toBe("sheet-unknown");
    expect((await read(file, "Dwa")).rows).toEqual([{ line: 2, cells: ["Drugie"] }]);
  });

  it("with ten thousand columns is refused", async () => {
    const wide = Array.from({ length: 10_000 }, (_, place) => `k${place}`);
    expect(await faultOf(await writeSheets(format, [{ name: "A", rows: [wide, wide] }]))).toBe("table-wide");
  });
});

describe("an archive", () => {
  it("that unpacks to very much is refused before it is read, whatever it says of its size", async () => {
    const bomb = makeArchive({ "[Content_Types].xml": Buffer.alloc(100 * 1024 ** 2) });
    expect(bomb.length).toBeLessThan(1024 ** 2);
    expect(await faultOf(writeTable("a.xlsx", bomb))).toBe("sheet-size");
  });

  it("whose few cells span millions of places is refused before they take memory", async () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    const bomb = makeArchive({
      "xl/worksheets/sheet1.xml": Buffer.from(`<sheetData>${rows.join("")}</sheetData>`),
    });
    expect(await faultOf(writeTable("a.xlsx", bomb))).toBe("sheet-places");
  });

  it("that declares entities, is cut off or is no sheet is refused", async () => {
    const parts = { "[Content_Types].xml": Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>') };
    expect(await faultOf(writeTable("a.xlsx", makeArchive(parts)))).toBe("sheet-entities");
    const other = makeArchive({ "a.txt": Buffer.from("a") });
    expect(await faultOf(writeTable("a.xlsx", other))).toBe("sheet-broken");
    expect(await faultOf(writeTable("a.xlsx", other.subarray(0, 40)))).toBe("sheet-broken");
  });
});

describe("a text", () => {
  it.each([
    ["<!DOCTYPE html><html><body><table></table></body></html>", "table-markup"],
    ["\uFEFF \n<table><tr><td>a</td></tr></table>", "table-markup"],
    [Buffer.from("d0cf11e0a1b11ae1", "hex"), "table-old"],
    ["a;b\n", "table-empty"],
    [`${"a;".repeat(10_000)}\n${"b;".repeat(10_000)}\n`, "table-wide"],
    ['a;b\n"c;d\n', "table-quote-open"],
    ['a;b\n"c"d;e\n', "table-quote"],
    ['a;b\n"c" d;e\n', "table-quote"],
  ])("that is no table is refused: %#", async (bytes, id) => {
    expect(await faultOf(writeTable("a.csv", bytes))).toBe(id);
  });

  it("has repeated and empty headers told apart", async () => {
    const file = writeTable("a.csv", "Nazwa;Telefon;;Telefon;Telefon\nA;1;2;3;4\n");
    expect(await read(file)).toMatchObject({
      unit: "line",
      columns: ["Nazwa", "Telefon", "[C]", "Telefon (2)", "Telefon (3)"],
      repeated: ["Telefon"],
    });
  });

  it.each([
    [
      "Miejscowość;miejscowosc;MIEJSCOWOŚĆ",
      ["Miejscowość", "miejscowosc (2)", "MIEJSCOWOŚĆ (3)"],
      "Miejscowość",
    ],
    ["Tel;Tel;Tel (2)", ["Tel", "Tel (2)", "Tel (2) (2)"], "Tel"],
    ["[B];;Tel", ["[B]", "[B] (2)", "Tel"], "[B]"],
  ])("tells apart headers that a mapping could not: %s", async (header, columns, repeated) => {
    const table = await read(writeTable("a.csv", `${header}\n1;2;3\n`), undefined, [
      header.split(";")[0] ?? "",
    ]);
    expect(table.columns).toEqual(columns);
    expect(table.repeated).toContain(repeated);
  });

  it("has its headers where most of the wanted ones stand", async () => {
    const file = writeTable("a.csv", "Nazwa listy;Gmina Nowy Bór;2026\nNAZWA;Gmina;Rok\nA;B;C\n");
    const { columns, rows } = await read(file, undefined, ["Nazwa", "gmina"]);
    expect(columns).toEqual(["NAZWA", "Gmina", "Rok"]);
    expect(rows).toEqual([{ line: 3, cells: ["A", "B", "C"] }]);
  });

  it("tells cells with formulas and errors, and takes texts that are kept from becoming numbers", async () => {
    const file = writeTable("a.csv", 'Nazwa;KRS;NIP\n=A1;"=""0000123456""";#ARG!\n');
    const [row] = (await read(file)).rows;
    expect(row?.cells[1]).toBe("0000123456");
    expect([...(row?.unread ?? [])]).toEqual([
      [0, "formula"],
      [2, "error"],
    ]);
  });

  it("has no sheets", async () => {
    expect(await faultOf(writeTable("a.csv", "a;b\nc;d\n"), "A")).toBe("sheet-none");
  });
});
