import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Fault } from "#src/commands/fault.ts";
import { parseParagraph } from "#src/collections/consultation-remarks/import/read-remark.ts";
import {
  importRemarks,
  type RemarkImport,
} from "#src/collections/consultation-remarks/import/import-remarks.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";
import { checkFolder, makeContent } from "#test/support/content-folder.ts";

const consultation = readFileSync(
  join(import.meta.dirname, "../../fixtures/region/consultations/program-2025.md"),
  "utf8",
);
const adopted = readFileSync(
  join(import.meta.dirname, "../../fixtures/region/consultations/adopted/program-2025.md"),
  "utf8",
);
const TARGET = "consultations/remarks/program-2025.csv";

async function run(bytes: string | Buffer, request: Partial<RemarkImport> = {}) {
  const file = join(createTemporaryFolder(), "uwagi.csv");
  writeFileSync(file, bytes);
  const folder = makeContent({
    "consultations/program-2025.md": consultation,
    "consultations/adopted/program-2025.md": adopted,
  });
  const again = (own: Partial<RemarkImport> = {}) =>
    importRemarks(folder, { file, consultation: "program-2025", replace: false, ...request, ...own });
  return { done: await again(), written: readFileSync(join(folder, TARGET), "utf8"), folder, again };
}

async function faultOf(bytes: string, request: Partial<RemarkImport> = {}): Promise<Fault> {
  try {
    await run(bytes, request);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing went wrong");
}

const polish = `Lp.;Imię i nazwisko;Podmiot;Zapis projektu;Treść uwagi;Sposób rozpatrzenia;Uzasadnienie
1;Anna Nowak;Fundacja Łąka;§ 1 ust. 3;"Uwaga z ""cudzysłowem"";
w dwóch wierszach, ąęśź";uwzględniono częściowo;Zmieniono część
2;;Jan Kowalski;§ 2 ust. 1;Uwaga, mój telefon 601 202 303;nie uwzględniono;Bo tak stanowi ustawa
3;;osoba fizyczna;całość;Uwaga trzecia;przyjęto do wiadomości;
`;

describe("an office's table of remarks", () => {
  it("is converted to the portal's columns, and passes the check", async () => {
    const { written, done, folder } = await run(polish);
    expect(written).toBe(`authorKind,author,paragraph,remark,decision,reason
organisation,Fundacja Łąka,1-3,"Uwaga z ""cudzysłowem"";
w dwóch wierszach, ąęśź",partly,Zmieniono część
person,,2-1,"Uwaga, mój telefon 601 202 303",rejected,Bo tak stanowi ustawa
person,,,Uwaga trzecia,noted,
`);
    expect(done).toMatchObject({ rows: 3, replaced: undefined, named: [4], contacts: [4] });
    expect(done.left).toEqual([
      { name: "Lp.", isPersonal: false },
      { name: "Imię i nazwisko", isPersonal: true },
    ]);
    expect(checkFolder(folder)).toEqual([]);
  });

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${polish}`), "utf-8"],
    ["Windows-1250", encode(polish, "windows-1250"), "windows-1250"],
    ["ISO 8859-2", encode(polish, "iso-8859-2"), "iso-8859-2"],
    ["UTF-16LE", Buffer.from(`\uFEFF${polish}`, "utf16le"), "utf-16le"],
    ["UTF-16BE", Buffer.from(`\uFEFF${polish}`, "utf16le").swap16(), "utf-16be"],
  ])("in %s is the same table", async (_, bytes, encoding) => {
    const { written, done } = await run(bytes);
    expect(done.table.encoding).toBe(encoding);
    expect(written).toBe((await run(polish)).written);
  });

  it.each([",", ";", "\t"])("may be separated by %j", async (sign) => {
    const text = [`Uwaga${sign}Organizacja`, `"a, b; c"${sign}Fundacja`].join("\r\n");
    expect((await run(text)).written).toContain('organisation,Fundacja,,"a, b; c",,');
  });

  it("is mapped as the editor says, whatever the columns are called", async () => {
    const text = "Uwaga,Treść,Podmiot\nx,Właściwa treść,Fundacja\n";
    expect((await run(text, { map: "Treść=remark,Uwaga=-" })).written).toContain("Właściwa treść");
    expect((await faultOf(text, { map: "Tresc uwagi=remark" })).id).toBe("map-header");
    expect((await faultOf(text, { map: "Uwaga=uwaga" })).id).toBe("map-target");
    expect((await faultOf("Kolumna,Inna\na,b\n")).id).toBe("column-missing");
  });

  it("replaces an existing one only on request", async () => {
    const { again } = await run(polish);
    await expect(again()).rejects.toThrow("exists");
    expect((await again({ replace: true })).replaced).toEqual({ kept: 0, missing: 0, drops: false });
  });

  it("keeps what editors added to the former one, and refuses to lose its rows", async () => {
    const { folder, again } = await run("Uwaga;Podmiot\nPierwsza;Jan Kowalski\nDruga;\n");
    const path = join(folder, TARGET);
    const edited = readFileSync(path, "utf8").replace(
      "person,,,Pierwsza,,",
      "organisation,Klub,,Pierwsza,noted,Tak",
    );
    writeFileSync(path, `${edited}person,,,Dopisana,,\n`);
    await expect(again({ replace: true })).rejects.toMatchObject({
      id: "missing",
      rows: [{ line: 4, id: "missing", values: { what: "Dopisana" } }],
    });
    expect((await again({ replace: true, missing: "keep" })).replaced).toMatchObject({ kept: 1, missing: 1 });
    expect(readFileSync(path, "utf8")).toBe(`${edited}person,,,Dopisana,,\n`);
    await again({ replace: true, missing: "drop" });
    expect(readFileSync(path, "utf8")).toBe(edited);
  });

  it("is refused before it is written when the check would refuse it", async () => {
    const fault = await faultOf(`Uwaga;Uzasadnienie\nPierwsza;ok\n${"a".repeat(20_001)};dobrze\n`);
    expect(fault.rows.map(({ line, id, values }) => [line, id, values["column"]])).toEqual([
      [2, "field", "reason"],
      [3, "long", "remark"],
    ]);
  });

  it("with faulty rows is rejected as a whole, with the line of every fault", async () => {
    const text = `Uwaga;Ustęp;Decyzja
Dobra;§ 1 ust. 1;tak
;§ 1 ust. 1;tak
"W dwóch
wierszach";§ 9;tak
Zła decyzja;;może
Zły ustęp;gdzieś;nie
Za mało;1
`;
    const fault = await faultOf(text);
    expect(fault.id).toBe("rows");
    expect(fault.rows.map(({ line, id }) => `${line} ${id}`)).toEqual([
      "3 remark",
      "4 paragraph-unknown",
      "6 decision",
      "7 paragraph",
      "8 cells",
    ]);
  });

  it("is rejected for a missing consultation, a missing file, or an empty or malformed table", async () => {
    expect((await faultOf(polish, { consultation: "nie-ma" })).id).toBe("no-consultation");
    expect((await faultOf(polish, { consultation: "../program-2025" })).id).toBe("no-consultation");
    expect((await faultOf(polish, { file: "/nie/ma.csv" })).id).toBe("no-file");
    expect((await faultOf("Uwaga\n")).id).toBe("table-empty");
    expect((await faultOf('Uwaga\n"bez końca\n')).id).toBe("table-quote-open");
  });

  it("that is rejected leaves no files behind", async () => {
    const folder = makeContent({ "consultations/program-2025.md": consultation });
    const file = join(createTemporaryFolder(), "uwagi.csv");
    writeFileSync(file, "Uwaga;Decyzja\nx;może\n");
    const request = { file, consultation: "program-2025", replace: false };
    await expect(importRemarks(folder, request)).rejects.toThrow("rows");
    expect(existsSync(join(folder, "consultations/remarks"))).toBe(false);
  });
});

describe("the wording of offices", () => {
  it.each([
    ["§ 2 ust. 3", "2-3"],
    ["par. 4", "4"],
    ["ustęp 12", "12"],
    ["12", "12"],
    ["2.3", "2-3"],
    ["§ 2a", "2a"],
    ["cały dokument", undefined],
    ["", undefined],
  ])("paragraph %s: %s", (text, ref) => expect(parseParagraph(text)).toBe(ref));
});

/** Encodes a text in a single-byte encoding, by inverting its decoder. */
function encode(text: string, encoding: string): Buffer {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const table = new Map([...new TextDecoder(encoding).decode(bytes)].map((sign, byte) => [sign, byte]));
  return Buffer.from([...text].map((sign) => table.get(sign) ?? 0x3f));
}
