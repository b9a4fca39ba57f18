import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable } from "#src/commands/tables/read-table.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";
import { encodeAs, faultOf, names, read } from "#test/support/tables.ts";

const table = "Podmiot;Treść uwagi;Rozstrzygnięcie\nFundacja;Zażółć, gęślą jaźń;tak\n";
const columns = ["Podmiot", "Treść uwagi", "Rozstrzygnięcie"];

describe("a table of many megabytes", () => {
  const LINES = 20_000;
  const filler = "Fundacja Żółć i Łąka;Zażółć gęślą jaźń;tak\n";
  const big = `${columns.join(";")}\n${filler.repeat(LINES)}`;

  it.each(["utf-8", "windows-1250", "utf-16le", "utf-16be"])(
    "in %s is read to its last row",
    async (encoding) => {
      const last = "Ostatnia;Uwaga;nie\n";
      const { encoding: found, rows } = await read(encodeAs(big + last, encoding));
      expect(found).toBe(encoding);
      expect(rows).toHaveLength(LINES + 1);
      expect(rows.at(-1)).toEqual({ line: LINES + 2, cells: ["Ostatnia", "Uwaga", "nie"] });
      expect(new Set(rows.slice(0, -1).map(({ cells }) => cells.join())).size).toBe(1);
    },
  );

  it("has the place of its one broken byte named, wherever it is", async () => {
    const place = Buffer.byteLength(big) + 2;
    const bytes = Buffer.concat([Buffer.from(`${big}a;`), Buffer.from([0xb9]), Buffer.from(";c\n")]);
    expect((await faultOf(bytes)).values).toMatchObject({ place: place + 1, line: LINES + 2, byte: "0xB9" });
  });

  it("without line breaks, or with a quote that is never closed, is refused", async () => {
    expect((await faultOf("a".repeat(9 * 1024 ** 2))).id).toBe("long-line");
    expect((await faultOf(`${table}"a;b\n${filler.repeat(LINES)}`)).id).toBe("table-quote-open");
  });

  it("may end its lines with CR alone", async () => {
    const { rows } = await read(big.replaceAll("\n", "\r"));
    expect(rows.at(-1)?.line).toBe(LINES + 1);
  });
});

describe("what is no table", () => {
  it("is refused with its path", async () => {
    const folder = createTemporaryFolder();
    await expect(readTable(folder, names, undefined)).rejects.toMatchObject({ id: "folder" });
    await expect(readTable("/dev/null", names, undefined)).rejects.toMatchObject({ id: "not-a-file" });
    await expect(readTable(join(folder, "a.csv"), names, undefined)).rejects.toMatchObject({ id: "no-file" });
    expect((await faultOf("")).id).toBe("table-empty");
  });
});
