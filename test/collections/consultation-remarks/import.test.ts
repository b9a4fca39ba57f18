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

function run(bytes: string | Buffer, request: Partial<RemarkImport> = {}) {
  const file = join(createTemporaryFolder(), "uwagi.csv");
  writeFileSync(file, bytes);
  const folder = makeContent({
    "consultations/program-2025.md": consultation,
    "consultations/adopted/program-2025.md": adopted,
  });
  const again = (own: Partial<RemarkImport> = {}) =>
    importRemarks(folder, { file, consultation: "program-2025", replace: false, ...request, ...own });
  return { done: again(), written: readFileSync(join(folder, TARGET), "utf8"), folder, again };
}

function faultOf(bytes: string, request: Partial<RemarkImport> = {}): Fault {
  try {
    run(bytes, request);
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
  it("is converted to the portal's columns, and passes the check", () => {
    const { written, done, folder } = run(polish);
    expect(written).toBe(`authorKind,author,paragraph,remark,decision,reason
organisation,Fundacja Łąka,1-3,"Uwaga z ""cudzysłowem"";
w dwóch wierszach, ąęśź",partly,Zmieniono część
person,,2-1,"Uwaga, mój telefon 601 202 303",rejected,Bo tak stanowi ustawa
person,,,Uwaga trzecia,noted,
`);
    expect(done).toMatchObject({ rows: 3, wasReplaced: false, named: [4], contacts: [4] });
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
    ["UTF-16LE", Buffer.from(`\uFEFF${polish}`, "utf16le"), "utf-16"],
    ["UTF-16BE", Buffer.from(`\uFEFF${polish}`, "utf16le").swap16(), "utf-16be"],
  ])("in %s is the same table", (_, bytes, encoding) => {
    const { written, done } = run(bytes);
    expect(done.table.encoding).toBe(encoding);
    expect(written).toBe(run(polish).written);
  });

  it.each([",", ";", "\t"])("may be separated by %j", (sign) => {
    const text = [`Uwaga${sign}Organizacja`, `"a, b; c"${sign}Fundacja`].join("\r\n");
    expect(run(text).written).toContain('organisation,Fundacja,,"a, b; c",,');
  });

  it("is mapped as the editor says, whatever the columns are called", () => {
    const text = "Uwaga,Treść,Podmiot\nx,Właściwa treść,Fundacja\n";
    expect(run(text, { map: "Treść=remark,Uwaga=-" }).written).toContain("Właściwa treść");
    expect(faultOf(text, { map: "Tresc uwagi=remark" }).id).toBe("map-header");
    expect(faultOf(text, { map: "Uwaga=uwaga" }).id).toBe("map-target");
    expect(faultOf("Kolumna,Inna\na,b\n").id).toBe("column-missing");
  });

  it("replaces an existing one only on request", () => {
    const { again } = run(polish);
    expect(() => again()).toThrow("exists");
    expect(again({ replace: true }).wasReplaced).toBe(true);
  });

  it("with faulty rows is rejected as a whole, with the line of every fault", () => {
    const text = `Uwaga;Ustęp;Decyzja
Dobra;§ 1 ust. 1;tak
;§ 1 ust. 1;tak
"W dwóch
wierszach";§ 9;tak
Zła decyzja;;może
Zły ustęp;gdzieś;nie
Za mało;1
`;
    const fault = faultOf(text);
    expect(fault.id).toBe("rows");
    expect(fault.rows.map(({ line, id }) => `${line} ${id}`)).toEqual([
      "3 remark",
      "4 paragraph-unknown",
      "6 decision",
      "7 paragraph",
      "8 cells",
    ]);
  });

  it("is rejected for a missing consultation, a missing file, or an empty or malformed table", () => {
    expect(faultOf(polish, { consultation: "nie-ma" }).id).toBe("no-consultation");
    expect(faultOf(polish, { consultation: "../program-2025" }).id).toBe("no-consultation");
    expect(faultOf(polish, { file: "/nie/ma.csv" }).id).toBe("no-file");
    expect(faultOf("Uwaga\n").id).toBe("table-empty");
    expect(faultOf('Uwaga\n"bez końca\n').id).toBe("table-syntax");
  });

  it("that is rejected leaves no files behind", () => {
    const folder = makeContent({ "consultations/program-2025.md": consultation });
    const file = join(createTemporaryFolder(), "uwagi.csv");
    writeFileSync(file, "Uwaga;Decyzja\nx;może\n");
    const request = { file, consultation: "program-2025", replace: false };
    expect(() => importRemarks(folder, request)).toThrow("rows");
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
