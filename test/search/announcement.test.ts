import { describe, expect, it } from "vitest";
import { formatAnnouncement } from "#src/search/client/search-announcement.ts";

describe("the announcement", () => {
  const texts = {
    counts: { one: "{count} wynik", few: "{count} wyniki", many: "{count} wyników", other: "{count} wyniku" },
    corrected: "{count} dla „{query}”",
    omitted: "{count}, gdy pominąć: {words}",
  };
  const unchanged = { words: ["a"], corrected: undefined, omitted: [] };

  it.each([
    [1, "1 wynik"],
    [3, "3 wyniki"],
    [12, "12 wyników"],
  ])("of %i results has the right plural form", (count, expected) =>
    expect(formatAnnouncement(count, unchanged, texts, "pl")).toBe(expected),
  );

  it("says which query was used instead, or which words were left out", () => {
    expect(formatAnnouncement(2, { ...unchanged, corrected: "arkadia" }, texts, "pl")).toBe(
      "2 wyniki dla „arkadia”",
    );
    expect(formatAnnouncement(5, { ...unchanged, omitted: ["trawników", "jutro"] }, texts, "pl")).toBe(
      "5 wyników, gdy pominąć: trawników, jutro",
    );
  });
});
