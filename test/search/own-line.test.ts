import { describe, expect, it } from "vitest";
import { findOwnLine, listLacking } from "#src/search/own-line.ts";

const lines = [
  "Telefon i e-mail: +48 52 600 00 02",
  "Fundacja prowadzi świetlicę.",
  "Działa według statutu, a pomagają jej wolontariusze.",
];

describe("a line of a page under its result", () => {
  it("has the words that name and summary lack, in any form", () => {
    const asked = ["wolontariuszem", "fundacja"];
    const lacking = listLacking("Fundacja Łąka. Sadzi drzewa.", asked);
    expect(lacking).toEqual(["wolontariuszem"]);
    expect(findOwnLine(lines, asked, lacking)).toBe(lines[2]);
  });

  it("tells the fact that is asked for", () => {
    expect(findOwnLine(lines, ["laka", "telefon"], ["telefon"])).toBe(lines[0]);
  });

  it("is not there when no line has a word that is lacking", () => {
    expect(findOwnLine(lines, ["fundacja", "rower"], ["rower"])).toBeUndefined();
    expect(findOwnLine([], ["rower"], ["rower"])).toBeUndefined();
  });

  it("with most of the words comes before shorter ones", () => {
    const long = "Rower i hulajnoga czekają na dzieci, które przyjadą w sobotę.";
    expect(findOwnLine(["Rower.", long], ["rower", "hulajnoga"], ["rower", "hulajnoga"])).toBe(long);
  });

  it("is cut between words around the first of them", () => {
    const long = `${"Zdanie o czymś innym. ".repeat(20)}Tu stoi rower. ${"Dalej jest jeszcze więcej. ".repeat(20)}`;
    const line = findOwnLine([long], ["rower"], ["rower"]) ?? "";
    expect(line).toMatch(/^… \S.*Tu stoi rower\..* …$/);
    expect(line.length).toBeLessThan(175);
    expect(long).toContain(line.slice(2, -2));
  });
});
