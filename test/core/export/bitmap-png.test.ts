import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { toBitmapPng } from "#src/core/export/bitmap-png.ts";

describe("a bitmap as PNG", () => {
  it("is read back pixel by pixel, whatever its width", async () => {
    for (const width of [1, 7, 8, 9, 41]) {
      const rows = Array.from({ length: 5 }, (_, y) =>
        Array.from({ length: width }, (_, x) => (x * 3 + y * 5) % 4 === 0),
      );
      const png = toBitmapPng(rows);
      const { data, info } = await sharp(png).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([width, 5]);
      expect([...data]).toEqual(rows.flat().map((isDark) => (isDark ? 0 : 255)));
    }
  });
});
