import { describe, expect, it } from "vitest";
import { problems } from "#src/check/problems.ts";
import { countPhrase } from "#src/check/report/phrases.ts";
import { fillPlaceholders } from "#src/i18n/problem-messages.ts";

type Texts = Record<string, Record<string, string>>;

const textsIn = (language: "pl" | "en"): Texts =>
  Object.fromEntries(Object.entries(problems).map(([id, { [language]: texts }]) => [id, texts]));
const [plProblems, enProblems] = [textsIn("pl"), textsIn("en")];

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("texts of problems", () => {
  const ids = Object.keys(problems);

  it.each(ids)("%s: the severity is error or warning", (id) => {
    expect(["error", "warning"]).toContain((problems as Record<string, { severity: string }>)[id]?.severity);
  });

  it.each(ids)("%s: both languages have the same parts and placeholders", (id) => {
    const pl = plProblems[id] ?? {};
    const en = enProblems[id] ?? {};
    expect(Object.keys(pl)).toEqual(Object.keys(en));
    for (const [part, text] of Object.entries(pl)) {
      expect(placeholders(text), part).toEqual(placeholders(en[part] ?? ""));
    }
  });

  it.each(ids)("%s: what, why and remedy are full sentences without exclamations", (id) => {
    for (const texts of [plProblems, enProblems]) {
      const { what = "", why = "", remedy = "", corrected = "" } = texts[id] ?? {};
      for (const text of [what, why, remedy]) expect(text).toMatch(/[.?”“)}]$/);
      expect(`${what} ${why} ${remedy} ${corrected}`).not.toMatch(/ups|oops|error:|błąd:|!(?!\[)/i);
      expect(corrected).toMatch(corrected === "" ? /^$/ : /\{corrected\}/);
    }
  });

  it("use the quotation marks of their language", () => {
    expect(JSON.stringify(plProblems)).not.toMatch(/“/);
    expect(JSON.stringify(enProblems)).not.toMatch(/„/);
  });
});

describe("phrases of the reports", () => {
  it.each([
    [0, "0 błędów", "0 errors"],
    [1, "1 błąd", "1 error"],
    [3, "3 błędy", "3 errors"],
    [5, "5 błędów", "5 errors"],
    [12, "12 błędów", "12 errors"],
    [22, "22 błędy", "22 errors"],
    [112, "112 błędów", "112 errors"],
  ])("count errors in the right plural form: %d", (count, pl, en) => {
    expect(countPhrase("pl", "count.errors", count)).toBe(pl);
    expect(countPhrase("en", "count.errors", count)).toBe(en);
  });

  it("keep an unknown placeholder unchanged", () => {
    expect(fillPlaceholders("{a} {b}", { a: "1" })).toBe("1 {b}");
  });
});
