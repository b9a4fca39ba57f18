import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContentFile } from "#src/check/files/content-files.ts";
import { parseChoice } from "#src/core/listing/filter.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { parseCsvRows } from "#src/core/tables/csv-rows.ts";
import { parseDirectoryState } from "#src/directory/client/directory-state.ts";
import { parseSearchState } from "#src/search/client/search-state.ts";
import { listQueryWords } from "#src/search/query-words.ts";
import { checkFiles, entity, fixture, page } from "#test/support/content-folder.ts";

const folder = join(fixture("reports"), "18-decomposed-letters");
const apart = (text: string) => text.normalize("NFD");
const report = (name: string) => readFileSync(join(folder, name), "utf8");

describe("letters that a system wrote in two parts", () => {
  it("are one in fields and texts, for the check and for the portal", () => {
    const text = report("page.md");
    expect(text).toBe(apart(text));
    const { data, body } = readEntry("pages/page.md", text);
    const file = readContentFile(folder, "page.md");
    expect([data["title"], body]).toEqual(["Łódź i żółta łąka", "Spółdzielnia w Łodzi, [źródło](/zrodlo/)."]);
    expect([file.data, file.body?.trim()]).toEqual([data, body]);
  });

  it("are one in cells and names of columns of tables", () => {
    expect(parseCsvRows(report("remarks.csv"))[0]?.record["remark"]).toBe("Zażółć gęślą jaźń");
    expect(parseCsvRows(apart("treść\nx\n"))[0]?.record).toEqual({ treść: "x" });
  });

  it("are one in what is searched for", () => {
    expect(listQueryWords(apart("  spółdzielnia w Łodzi "))).toEqual(["spółdzielnia", "Łodzi"]);
    const query = `?q=${encodeURIComponent(apart("żółć"))}&kind=${encodeURIComponent(apart("gmina łąk"))}`;
    expect(parseSearchState(query, ["kind"])).toMatchObject({
      term: "żółć",
      filters: { kind: ["gmina łąk"] },
    });
    expect(parseDirectoryState(query).term).toBe("żółć");
    expect(parseChoice(query, ["kind"], []).terms).toEqual({ kind: ["gmina łąk"] });
  });

  it("are told of in names of pictures and entries, with the right name", () => {
    const picture = readFileSync(join(fixture("valid-minimal"), "entities/example-harbour-cooperative.png"));
    const problems = checkFiles({
      [`pages/${apart("łąka.png")}`]: picture,
      "pages/a.md": page(apart("![Żółta łąka pod lasem](./łąka.png)")),
      [`entities/${apart("łódź")}.md`]: entity(),
      "pages/100%25 #1.png": picture,
    });
    expect(
      problems
        .filter(({ id }) => id === "file-name")
        .map(({ id, remedy }) => `${id} ${/“(.*)”/.exec(remedy)?.[1]}`),
    ).toEqual(["file-name entities/lodz.md", "file-name pages/100-25-1.png", "file-name pages/laka.png"]);
  });
});
