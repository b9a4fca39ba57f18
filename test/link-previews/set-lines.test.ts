import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTypesetter } from "#src/link-previews/set-lines.ts";

const files = join(import.meta.dirname, "../../node_modules/@fontsource/brygada-1918/files");
const fonts = ["latin", "latin-ext"].map((part) =>
  readFileSync(join(files, `brygada-1918-${part}-600-normal.woff`)),
);
const { toLines, placeLetters, toOutline } = createTypesetter(fonts);
const wordsOf = (text: string, width: number) => toLines(text, 50, width).map((line) => line.text);

describe("the words of a link preview", () => {
  it("break between words, where a line is full", () => {
    expect(wordsOf("Fundacje w powiecie toruńskim", 5000)).toEqual(["Fundacje w powiecie toruńskim"]);
    expect(wordsOf("Fundacje w powiecie toruńskim", 400)).toEqual(["Fundacje w", "powiecie", "toruńskim"]);
    expect(toLines("Fundacje w powiecie", 50, 400).every(({ width }) => width <= 400)).toBe(true);
  });

  it("stand on a line of their own when they are too long, and are never lost", () => {
    expect(wordsOf("w Międzynarodowym Stowarzyszeniu", 200)).toEqual([
      "w",
      "Międzynarodowym",
      "Stowarzyszeniu",
    ]);
    expect(wordsOf("  ", 200)).toEqual([]);
  });

  it("stand letter by letter where the line is as wide as it was measured", () => {
    const places = placeLetters("Łęg ą", 50);
    expect(places.map(({ letter }) => letter).join("")).toBe("Łęg ą");
    expect(places[0]?.x).toBe(0);
    expect(places.every(({ x }, index) => index === 0 || x > places[index - 1]!.x)).toBe(true);
    expect(placeLetters("Łęg ąx", 50).at(-1)?.x).toBeCloseTo(toLines("Łęg ą", 50, 500)[0]!.width);
  });

  it("have the letters of all fonts", () => {
    const outlines = [..."aąłŻż"].map((letter) => toOutline(letter, 50, 100, 100).toPathData(2));
    expect(new Set(outlines).size).toBe(5);
    expect(outlines.every((outline) => outline.startsWith("M"))).toBe(true);
  });
});
