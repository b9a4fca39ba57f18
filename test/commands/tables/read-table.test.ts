import { describe, expect, it } from "vitest";
import { formatFault } from "#src/commands/run-command.ts";
import { encodeAs, faultOf, read } from "#test/support/tables.ts";

const table = "Podmiot;Treść uwagi;Rozstrzygnięcie\nFundacja;Zażółć, gęślą jaźń;tak\n";
const columns = ["Podmiot", "Treść uwagi", "Rozstrzygnięcie"];

describe("the header of a table", () => {
  it.each([
    ["a title", "Zestawienie uwag, stan na 3 maja\n"],
    ["a title with empty cells", "Zestawienie uwag;;\n"],
    ["a title and a note", "Uwagi do projektu;;\n\nUwaga, tabela robocza;;\n"],
    ["a title in quotes of two lines", '"Uwagi\ndo projektu";;\n'],
  ])("stands below %s", async (_, title) => {
    const { columns: found, rows, separator } = await read(title + table);
    expect(found).toEqual(columns);
    expect(separator).toBe(";");
    expect(rows).toEqual([
      { line: title.split("\n").length + 1, cells: ["Fundacja", "Zażółć, gęślą jaźń", "tak"] },
    ]);
  });

  it.each<string | Buffer>([
    "<!DOCTYPE html>\n<html>",
    "<html lang=pl><body>Przerwa</body></html>",
    `\uFEFF${"\r\n".repeat(2000)}<!DOCTYPE html>`,
    "\n<!-- cache -->\n<HTML><title>503</title>",
    "<meta charset=utf-8><p>Zaloguj się",
    Buffer.from("\uFEFF\n<html><body>Przerwa</body></html>", "utf16le"),
    Buffer.from("\uFEFF\n<html><body>Przerwa</body></html>", "utf16le").swap16(),
  ])("is not looked for in %j, which a server sent in its place", async (text) =>
    expect((await faultOf(text)).id).toBe("table-markup"),
  );

  it("is the row that the editor's own names stand in", async () => {
    expect((await read("Wykaz\nKto;Co;Jak\na;b;c\n", "Co=remark")).columns).toEqual(["Kto", "Co", "Jak"]);
  });

  it("is the first row of a table of one column, and of one that nobody knows", async () => {
    expect((await read("Uwaga\nPierwsza\n")).columns).toEqual(["Uwaga"]);
    expect((await read("Uwaga\na,b,c\n")).columns).toEqual(["Uwaga"]);
    expect((await read("Kolumna;Inna\na;b\n")).columns).toEqual(["Kolumna", "Inna"]);
  });

  it("may have line breaks, words divided at them, and no-break spaces", async () => {
    const text = '"Podmiot";"Treść\r\nuwagi";"Rozstrzy-\ngnięcie";"Nr\u00A0strony"\na;b;c;d\n';
    const { columns: found, rows } = await read(text);
    expect(found).toEqual([...columns, "Nr strony"]);
    expect(rows[0]?.line).toBe(4);
  });
});

describe("the separator of a table", () => {
  it.each([";", ",", "\t", "|"])("is what sep= says: %j", async (sign) => {
    const {
      separator,
      columns: found,
      rows,
    } = await read(`sep=${sign}\r\nUwaga${sign}Podmiot\r\na b${sign}c\r\n`);
    expect(separator).toBe(sign);
    expect(found).toEqual(["Uwaga", "Podmiot"]);
    expect(rows).toEqual([{ line: 3, cells: ["a b", "c"] }]);
  });

  it("is said in any letters, in quotes, after a byte order mark, above a title", async () => {
    expect((await read(`\uFEFF"SEP=;"\nZestawienie\n${table}`)).columns).toEqual(columns);
    expect((await read(Buffer.from(`\uFEFFsep=;\n${table}`, "utf16le"))).columns).toEqual(columns);
  });

  it("is not misled by commas of a title or of every remark", async () => {
    const text = "Uwagi, zestawienie, stan, na\nPodmiot;Treść uwagi;Rozstrzygnięcie\na;b, c;d\ne;f, g;h\n";
    expect((await read(text)).separator).toBe(";");
  });
});

const encodeOld = (text: string, letters: string) => {
  const bytes = Buffer.from(letters, "hex");
  return Buffer.from(
    [...text].map((sign) => bytes["ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".indexOf(sign)] ?? sign.codePointAt(0) ?? 0),
  );
};
const CP852 = "a586a988e4a298abbea48fa89de3e0978dbd";
const MAC = "888dabb8c497e690fd848ca2fcc1eee58ffb";

describe("the bytes of a table", () => {
  it.each([
    ["CP852", table, CP852, "CP852 (DOS)"],
    ["CP852, one letter", "Uwaga;Podmiot\nmają;b\n", CP852, "CP852 (DOS)"],
    ["CP852, capitals", "Uwaga;Podmiot\nŁÓDŹ;b\n", CP852, "CP852 (DOS)"],
    ["Mac", table, MAC, "Mac CE"],
    ["Mac, few letters", "Uwaga;Podmiot\nkońcówka;b\n", MAC, "Mac CE"],
  ])("in %s are refused, and the encoding is named", async (_, text, letters, likely) => {
    const fault = await faultOf(encodeOld(text, letters));
    expect(fault.id).toBe("table-encoding");
    expect(fault.values["likely"]).toContain(likely);
    expect(fault.values["place"]).toBeGreaterThan(1);
  });

  it("in UTF-8 with one that is broken are refused with its place, line and value", async () => {
    const bytes = Buffer.concat([
      Buffer.from(table),
      Buffer.from("a;b"),
      Buffer.from([0xb9]),
      Buffer.from(";c\n"),
    ]);
    const fault = await faultOf(bytes);
    expect(fault.id).toBe("table-encoding");
    expect(fault.values).toEqual({
      place: Buffer.byteLength(table) + 4,
      line: 3,
      byte: "0xB9",
      encoding: "utf-8",
      likely: "–",
    });
    expect(formatFault("import", fault, "pl")).toContain("wiersz 3, wartość 0xB9");
  });

  it("in UTF-8 that end within a letter are refused", async () => {
    expect((await faultOf(Buffer.from(`${table}ż`).subarray(0, -1))).values).toMatchObject({
      line: 3,
      byte: "0xC5",
    });
  });

  it.each([false, true])("in UTF-16 with half a letter are refused (big-endian: %s)", async (isBig) => {
    const text = Buffer.from(`\uFEFF${table}`, "utf16le");
    const whole = isBig ? text.swap16() : text;
    expect((await read(whole)).columns).toEqual(columns);
    expect((await faultOf(whole.subarray(0, -1))).values).toMatchObject({ line: 2, place: whole.length - 1 });
  });

  it.each([
    ["a sign of nothing", "Uwaga;Podmiot\na;b\0c\n", 2, "U+0000"],
    ["a control character", "Uwaga;Podmiot\na;b\vc\n", 2, "U+000B"],
    ["a mark that turns the direction", "Uwaga;Podmiot\r\na;\u202Eb\r\n", 2, "U+202E"],
  ])("with %s are refused with the line", async (_, bytes, line, code) => {
    const fault = await faultOf(bytes);
    expect([fault.id, fault.values["line"], fault.values["code"]]).toEqual(["table-control", line, code]);
  });

  it.each([
    ["letters lost before", "za\uFFFD\uFFFDć"],
    ["UTF-8 read as Windows-1252", new TextDecoder("windows-1252").decode(Buffer.from("zażółć"))],
    ["UTF-8 read as Windows-1250", new TextDecoder("windows-1250").decode(Buffer.from("zażółć"))],
    ["UTF-8 read as Windows-1250: ą", new TextDecoder("windows-1250").decode(Buffer.from("są"))],
  ])("that are UTF-8 with %s are refused with the line", async (_, text) => {
    const fault = await faultOf(`Uwaga;Podmiot\na;b\n${text};c\n`);
    expect([fault.id, fault.values["line"]]).toEqual(["table-garbled", 3]);
  });

  it.each(["windows-1250", "iso-8859-2"])("in %s are read when every byte is known", async (encoding) => {
    const text = `Podmiot;Treść uwagi;Rozstrzygnięcie\nŻółć ŁÓDŹ;„Zażółć” – gęślą jaźń §\u00A02;tak\n`;
    const plain = encoding === "windows-1250" ? text : text.replaceAll(/[„”–]/g, "-");
    const { encoding: found, rows } = await read(encodeAs(plain, encoding));
    expect(found).toBe(encoding);
    expect(rows[0]?.cells[0]).toBe("Żółć ŁÓDŹ");
  });

  it("become composed letters", async () => {
    expect((await read(table.normalize("NFD"))).columns).toEqual(columns);
  });
});
