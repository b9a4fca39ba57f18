import { describe, expect, it } from "vitest";
import { concerns, isRegionWide } from "#src/core/entries/portal-entry.ts";

const TUCHOLA_COUNTY = "0416";
const TUCHOLA = "0416063";

describe("the places that an entry concerns", () => {
  it.each([
    ["the county itself", [TUCHOLA_COUNTY], true],
    ["a municipality of it", [TUCHOLA], true],
    ["another county", ["0403"], false],
    ["the voivodeship", ["04"], true],
    ["no place named", [], true],
  ])("%s", (_what, area, expected) => {
    expect(concerns({ area }, TUCHOLA_COUNTY)).toBe(expected);
  });

  it("include the county of a named municipality, but not its neighbour", () => {
    expect(concerns({ area: [TUCHOLA_COUNTY] }, TUCHOLA)).toBe(true);
    expect(concerns({ area: ["0416012"] }, TUCHOLA)).toBe(false);
  });

  it("are the whole region when no place or the voivodeship is named", () => {
    expect([[], ["04"], ["04", TUCHOLA], [TUCHOLA_COUNTY]].map((area) => isRegionWide({ area }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
