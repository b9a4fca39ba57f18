import { describe, expect, it } from "vitest";
import { setQuotationMarks, setRecordMarks } from "#src/core/text/quotation-marks.ts";

describe("straight quotation marks", () => {
  it.each([
    ['Fundacja "Łąka"', "Fundacja „Łąka”"],
    ['"Łąka" i "Klon"', "„Łąka” i „Klon”"],
    ['("Łąka"), "Klon".', "(„Łąka”), „Klon”."],
    ['"Fundacja "Łąka" z Torunia"', "„Fundacja «Łąka» z Torunia”"],
    ['"Fundacja "Łąka""', "„Fundacja «Łąka»”"],
    ['Fundacja „Łąka"', "Fundacja „Łąka”"],
    ['Nabór "Ogród"-2026', "Nabór „Ogród”-2026"],
    ['rury 24" i 27"', 'rury 24" i 27"'],
    ['bez pary "tutaj', 'bez pary "tutaj'],
    ['puste "" i " "', 'puste "" i " "'],
    ['w dwóch\n"wierszach\nnaraz"', "w dwóch\n„wierszach\nnaraz”"],
  ])("become Polish ones where they have a pair: %s", (written, expected) => {
    expect(setQuotationMarks(written, "pl")).toBe(expected);
    expect(setQuotationMarks(expected, "pl")).toBe(expected);
  });

  it("become English ones in English", () => {
    expect(setQuotationMarks('the "Meadow "x"" club', "en")).toBe("the “Meadow ‘x’” club");
  });

  it("follow the language of a record and of its parts", () => {
    expect(
      setRecordMarks(
        { name: { pl: '"a"', en: '"a"' }, list: [{ title: '"a"' }], lang: "en", en: { t: '"a"' } },
        "pl",
      ),
    ).toEqual({ name: { pl: "„a”", en: "“a”" }, list: [{ title: "“a”" }], lang: "en", en: { t: "“a”" } });
  });

  it("stay in addresses, opening hours and what is no text", () => {
    const day = new Date(0);
    const record = {
      url: 'https://example.org/?q="a"',
      openingHours: 'Mo 10:00-12:00 "po umówieniu"',
      day,
      n: 1,
    };
    expect(setRecordMarks(record, "pl")).toEqual(record);
    const unmarked = { name: "Klub „Łąka”" };
    expect(setRecordMarks(unmarked, "pl")).toBe(unmarked);
  });
});
