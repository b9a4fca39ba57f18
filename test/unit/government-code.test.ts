import { expect, it } from "vitest";
import { toGovernmentCode } from "../../src/domain/government/government-code.ts";

it("takes a city with county rights for one government, and other units for what they are", () => {
  expect(["0463011", "0463", "0461011", "0415022", "0415", "04"].map(toGovernmentCode)).toEqual([
    "0463",
    "0463",
    "0461",
    "0415022",
    "0415",
    "04",
  ]);
});
