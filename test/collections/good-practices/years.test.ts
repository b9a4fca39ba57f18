import { describe, expect, it } from "vitest";
import { listYears } from "#src/collections/good-practices/model.ts";

describe("the years of a good practice", () => {
  it("are all from its beginning to its end, whatever the precision of either", () => {
    expect(listYears({ years: { from: "2022-08", to: "2024" } })).toEqual(["2022", "2023", "2024"]);
  });

  it("are the year of its beginning while no end is known, and none where no year is", () => {
    expect(listYears({ years: { from: "2015" } })).toEqual(["2015"]);
    expect(listYears({ years: undefined })).toEqual([]);
  });
});
