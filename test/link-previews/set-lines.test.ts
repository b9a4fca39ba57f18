import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTypesetter } from "#src/link-previews/set-lines.ts";

const files = join(import.meta.dirname, "../../node_modules/@fontsource/brygada-1918/files");
const fonts = ["latin", "latin-ext"].map((part) =>
  readFileSync(join(files, `brygada-1918-${part}-600-normal.woff`)),
);
const { toLines, toPaths } = createTypesetter(fonts);
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

  it.each([34, 40, 50, 62, 76])("are outlined completely at %i pixels", (size) => {
    const takes: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
    for (const letter of "aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ0123456789„”–")
      for (const [, command = "", rest = ""] of toPaths(letter, size, 0, 0)
        .replace(/^.* d="/, "")
        .matchAll(/([A-Z])([^A-Z"]*)/g))
        expect(rest.match(/-?\d+(\.\d+)?/g)?.length ?? 0, `${letter} ${command}${rest}`).toBe(takes[command]);
  });

  it("have the letters of all fonts", () => {
    const outlines = [..."aąłŻż"].map((letter) => toPaths(letter, 50, 0, 50));
    expect(new Set(outlines).size).toBe(5);
    expect(outlines.every((outline) => outline.startsWith("<path "))).toBe(true);
    expect(toPaths("a", 50, 0, 50)).not.toBe(toPaths("a", 50, 10, 50));
  });
});
