import { describe, expect, it } from "vitest";
import { explainProblems } from "#src/handbook/problem-list.ts";
import { splitText } from "#src/handbook/text-parts.ts";

describe("what to write in a field", () => {
  it("is split into words, code and links", () => {
    expect(splitText("`a`, `b` albo [Formy](/x/)")).toEqual([
      { text: "a", isCode: true },
      { text: ", " },
      { text: "b", isCode: true },
      { text: " albo " },
      { text: "Formy", href: "/x/" },
    ]);
  });
});

describe("a problem of the check", () => {
  it("has an ellipsis where its message names something", () => {
    const texts = { what: "Brak pola {field}.", why: "Bo tak.", remedy: "Dodaj {field}." };
    expect(explainProblems({ x: { severity: "warning", pl: texts, en: texts } }, "pl")).toEqual([
      { id: "x", isError: false, what: "Brak pola ….", why: "Bo tak.", remedy: "Dodaj …." },
    ]);
  });
});
