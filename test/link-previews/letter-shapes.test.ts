import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createShaper, type Shape } from "#src/link-previews/letter-shapes.ts";
import { createTypesetter } from "#src/link-previews/set-lines.ts";

const files = join(import.meta.dirname, "../../node_modules/@fontsource/brygada-1918/files");
const setter = createTypesetter(
  ["latin", "latin-ext"].map((part) => readFileSync(join(files, `brygada-1918-${part}-600-normal.woff`))),
);
const shapeLine = createShaper(setter);
const LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ0123456789„”–()&@%ůÅẞ";

const HEIGHT = 80;
const BASELINE = 60;

/** The coverage of a letter by its outline, which Sharp draws eight times as large, in a picture of 80 by 80 pixels. */
async function drawWithSharp(letter: string, size: number): Promise<number[]> {
  const outline = setter.toOutline(letter, size, 10, BASELINE).toPathData(4);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${HEIGHT} ${HEIGHT}" width="${HEIGHT * 8}" height="${HEIGHT * 8}"><path d="${outline}"/></svg>`;
  const large = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
  const sums = new Array<number>(HEIGHT * HEIGHT).fill(0);
  for (const [index, part] of large.entries()) {
    const [row, column] = [Math.floor(index / HEIGHT / 64), Math.floor((index % (HEIGHT * 8)) / 8)];
    sums[row * HEIGHT + column]! += part;
  }
  return sums.map((sum) => sum / 64);
}

function drawShape({ cover, width, height, left, top }: Shape): number[] {
  const picture = new Array<number>(HEIGHT * HEIGHT).fill(0);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      picture[(BASELINE + top + row) * HEIGHT + 10 + left + column] = cover[row * width + column]!;
  return picture;
}

describe("letters of link previews", () => {
  it.each([23, 27, 34, 42, 50])("cover the pixels that their outlines cover, at %i pixels", async (size) => {
    for (const letter of LETTERS) {
      const [expected, [placed]] = [await drawWithSharp(letter, size), shapeLine(letter, size)];
      const drawn = drawShape(placed!.shape);
      const furthest = Math.max(...drawn.map((part, index) => Math.abs(part - expected[index]!)));
      expect(Math.max(...drawn), letter).toBeGreaterThan(150);
      expect(furthest, letter).toBeLessThan(8);
    }
  });

  it("look the same whichever letters were drawn before", () => {
    shapeLine(LETTERS, 34);
    for (const letter of LETTERS)
      expect(shapeLine(letter, 34), letter).toEqual(createShaper(setter)(letter, 34));
  });

  it("stand at the quarter of a pixel that is next to their place", () => {
    const placed = setter.placeLetters("Ławka i Łąka", 50);
    const shaped = shapeLine("Ławka i Łąka", 50);
    expect(shaped.map(({ x }) => x)).toEqual(placed.map(({ x }) => Math.floor(Math.round(x * 4) / 4)));
    const steps = placed.map(({ x }) => Math.round(x * 4) % 4);
    expect(new Set(steps).size).toBeGreaterThan(2);
  });

  it("leave a space empty", () => {
    expect(shapeLine(" ", 50).flatMap(({ shape }) => [...shape.cover])).toEqual([]);
  });
});
