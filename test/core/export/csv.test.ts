import { describe, expect, it } from "vitest";
import { toCsv } from "#src/core/export/csv.ts";

const cellOf = (text: string) => toCsv([[text]], { separator: ";", decimal: "," }).slice(1, -2);

describe("a cell of a table", () => {
  it.each([
    "+48 56 123 45 67",
    "+48561234567",
    "+48 52-345-67-89",
    "+48 (52) 345 67 89",
    "+48 56 123 45 67 wew. 8",
    "+48 56 123 45 67, +48 56 123 45 68",
    "56 123 45 67",
  ])("keeps a telephone number as it is: %s", (phone) => {
    expect(cellOf(phone)).toBe(phone);
  });

  it.each([
    "=1+1",
    "+1+1",
    "+48",
    "+48+A1",
    "+4852-345-67-89",
    "+48 561234567-1+A1",
    "+cmd|' /C calc'!A0",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
  ])("takes its power from a formula: %j", (formula) => {
    expect(cellOf(formula).replace(/^"/, "")).toMatch(/^'/);
  });
});
