import fc from "fast-check";
import { expect, it } from "vitest";
import { readNamedTable } from "#src/commands/tables/read-named-table.ts";
import { writeTable } from "#test/support/make-sheet.ts";
import { encodeAs } from "#test/support/tables.ts";

const words = [
  "Zażółć",
  "gęślą jaźń",
  "ŁÓDŹ",
  "ul. Świętego Ducha 3",
  "0000123456",
  "07-100",
  "12 345,50",
  "a@b.pl",
];
const marks = ["„Łąka”", "Koło – Bór", 'Fundacja "ABC"', "jeden\ndwa", "a;b", "a,b", "a\tb", ""];

const encodings = [
  "utf-8",
  "utf-8 with mark",
  "utf-16le",
  "utf-16be",
  "utf-16le without mark",
  "utf-16be without mark",
  "windows-1250",
  "iso-8859-2",
];

/** A text in an encoding, with or without its mark. */
function encode(text: string, encoding: string): Buffer {
  const [name = ""] = encoding.split(" ");
  if (encoding === "utf-8 with mark") return Buffer.from(`\uFEFF${text}`);
  const bytes = encodeAs(text, name);
  return encoding.endsWith("without mark") ? bytes.subarray(2) : bytes;
}

const quote = (cell: string, isQuoted: boolean) =>
  isQuoted || /[;,\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const table = fc.record({
  encoding: fc.constantFrom(...encodings),
  separator: fc.constantFrom(";", ",", "\t"),
  isSaid: fc.boolean(),
  title: fc.constantFrom([], ["Wykaz organizacji"], ["Wykaz organizacji", ""], ["Stan na 3 maja", "Urząd"]),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  isQuoted: fc.boolean(),
  hasEnd: fc.boolean(),
  header: fc.constantFrom("Nazwa", "Nazwa\norganizacji", "Nazwa organi-\nzacji"),
  rows: fc.array(fc.array(fc.constantFrom(...words, ...marks), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  }),
});

it("a table is read the same however it was saved", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      async ({ encoding, separator, isSaid, title, lineEnd, isQuoted, hasEnd, header, rows }) => {
        const isOld = encoding === "iso-8859-2";
        const written = rows.map(([name, ...cells], at) =>
          [`${at} ${name}`.trim(), ...cells].map((cell) => (isOld ? cell.replaceAll(/[„”–]/g, "'") : cell)),
        );
        const lines = [
          ...title.map((text) => quote(text, isQuoted && text !== "")),
          ...[[header, "KRS", "Uwagi o podmiocie"], ...written].map((cells) =>
            cells.map((cell) => quote(cell, isQuoted)).join(separator),
          ),
        ];
        const text = `${isSaid ? `sep=${separator}${lineEnd}` : ""}${lines.join(lineEnd)}${hasEnd ? lineEnd : ""}`;
        const file = writeTable("a.csv", encode(text, encoding));
        const read = await readNamedTable(file, undefined, ["Nazwa organizacji", "Nazwa", "KRS"]);
        const found: string[][] = [];
        for await (const { cells } of read.rows) found.push(cells);
        const name = header === "Nazwa" ? "Nazwa" : "Nazwa organizacji";
        expect(read.columns).toEqual([name, "KRS", "Uwagi o podmiocie"]);
        expect(found).toEqual(written);
      },
    ),
    { numRuns: 300, seed: 20_261_130 },
  );
});
