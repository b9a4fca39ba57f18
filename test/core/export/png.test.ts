import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { toPng, type Colour } from "#src/core/export/png.ts";

const HEIGHT = 5;
const widths = [1, 2, 7, 8, 9, 41];

const toPixels = (width: number, colours: number) =>
  Uint8Array.from({ length: width * HEIGHT }, (_, index) => (index * 5 + (index >> 2)) % colours);

async function readBack(png: Buffer) {
  const { data, info } = await sharp(png).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = Array.from({ length: width * height }, (_, index) => [
    ...data.subarray(index * channels, index * channels + 3),
  ]);
  return { width, height, pixels };
}

describe("pixels as PNG", () => {
  it.each(widths)("are read back in black and white, %i wide", async (width) => {
    const pixels = toPixels(width, 2);
    const read = await readBack(toPng({ width, depth: 1, pixels }));
    expect([read.width, read.height]).toEqual([width, HEIGHT]);
    expect(read.pixels.map(([red]) => red)).toEqual([...pixels].map((pixel) => pixel * 255));
  });

  it.each(widths)("are read back in the colours of their palette, %i wide", async (width) => {
    const palette = Array.from({ length: 16 }, (_, index): Colour => [index * 16, 255 - index, index]);
    const pixels = toPixels(width, 16);
    const read = await readBack(toPng({ width, depth: 4, pixels, palette }));
    expect([read.width, read.height]).toEqual([width, HEIGHT]);
    expect(read.pixels).toEqual([...pixels].map((pixel) => palette[pixel]));
  });
});
