import { describe, expect, it } from "vitest";
import { makeNew } from "#src/commands/new/make-new.ts";
import { filterOptions } from "#src/commands/new/prompter.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { makeContent, TODAY } from "#test/support/content-folder.ts";
import { scripted } from "#test/support/scripted-answers.ts";
import { fileOf, order } from "./order.ts";

describe("a new entry from questions", () => {
  it("judges each answer by the check, offers known values, and may pass over what is optional", async () => {
    const folder = makeContent({});
    const { prompter, asked, refused, offered } = scripted({
      name: ["X", "Fundacja Żółw"],
      legalForm: ["foundation"],
      founded: ["12.03.1992", "1992-03-12"],
      summary: ["Fundacja prowadzi świetlicę i zajęcia dla mieszkańców osiedla."],
      "sources.url": ["https://example.org/o-nas"],
      "sources.title": ["O nas"],
    });
    const { file, report } = await makeNew(order(folder, "entities", [], { prompter }));
    expect(report.counts.errors).toBe(0);
    expect(refused).toEqual([
      expect.stringContaining("za krótki (znaki: 1, najmniej: 2)"),
      expect.stringContaining("1992-03-12"),
    ]);
    expect(offered.get("legalForm")).toContainEqual({ value: "foundation", name: "fundacja (foundation)" });
    expect(asked).toContain("address");
    expect(asked).not.toContain("address.town");
    const { data } = readEntry(file, fileOf(folder, file));
    expect(data).toMatchObject({ founded: "1992-03-12", sources: [{ title: "O nas", accessedOn: TODAY }] });
    expect(data).not.toHaveProperty("verifiedOn");
    expect(data).not.toHaveProperty("sources.0.publishedOn");
  });

  it("finds options by a part of the name or id, in any case and without Polish letters", () => {
    const options = [
      { value: "a", name: "Łódź (a)" },
      { value: "b", name: "Toruń (b)" },
    ];
    expect(filterOptions(options, "lodz").map(({ value }) => value)).toEqual(["a"]);
    expect(filterOptions(options)).toEqual(options);
  });
});
