import { describe, expect, it } from "vitest";
import { parsePartialDate, suggestIsoDay } from "#src/core/fields/dates.ts";
import { day, partialDate } from "#src/core/fields/fields.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";

describe("partial dates", () => {
  it.each(["2010", "2010-09", "2010-09-17", "2024-02-29"])("are accepted as %j", (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  it.each(["2010-13", "2023-02-29", "2010-9", "10-09-17", "2010-09-17T10:00", "", "2010-00-01"])(
    "are rejected as %j",
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  it("are compared at the precision that both have", () => {
    expect(isAfter("2020", "2020-03-01")).toBe(false);
    expect(isAfter("2020-03-01", "2020")).toBe(false);
    expect(isAfter("2020-04", "2020-03-31")).toBe(true);
    expect(isAfter("2021", "2020-12-31")).toBe(true);
    expect(isAfter("2020-03-01", "2020-03-01")).toBe(false);
  });
});

describe("suggested dates", () => {
  it.each([
    ["12.03.2024", "2024-03-12"],
    ["12/3/2024", "2024-03-12"],
    ["1-2-2024 r.", "2024-02-01"],
    [" 12.03.2024 ", "2024-03-12"],
  ])("are found for %j", (written, iso) => {
    expect(suggestIsoDay(written)).toBe(iso);
  });

  it.each(["31.02.2024", "2024", "marzec 2024", "12.03.24"])("are not guessed for %j", (written) => {
    expect(suggestIsoDay(written)).toBeUndefined();
  });
});

describe("a year that is a number", () => {
  it("is a date only where a partial date is allowed", () => {
    expect(partialDate().parse(2010)).toBe("2010");
    expect(day().safeParse(2010).success).toBe(false);
  });
});
