import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawOgImage } from "#src/link-previews/og-image.ts";

const words = { title: "Spółdzielnia socjalna „Łąka”", kind: "Podmiot", portal: "Społecznik" };
const GROUND = [10, 90, 84];

async function readPicture(png: Uint8Array) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { size: [info.width, info.height], at };
}

const drawLeftEdge = async (title: string) => {
  const { at } = await readPicture(await drawOgImage({ ...words, title }));
  return Array.from({ length: 420 }, (_, y) => at(0, y));
};

describe("a picture for link previews", () => {
  it("has the same bytes whatever was drawn before, in the portal's colours", async () => {
    const first = await drawOgImage(words);
    await drawOgImage({ ...words, title: "Warsztat terapii zajęciowej" });
    expect(first).toEqual(await drawOgImage(words));
    const { size, at } = await readPicture(first);
    expect(size).toEqual([800, 420]);
    expect(at(0, 0)).toEqual(GROUND);
  });

  it("shows its title in white, with all its letters", async () => {
    const pictures = await Promise.all(
      ["Łąka", "Laka", "Łaka"].map((title) => drawOgImage({ ...words, title })),
    );
    expect(new Set(pictures.map((picture) => Buffer.from(picture).toString("base64"))).size).toBe(3);
    const { at } = await readPicture(pictures[0]!);
    const pixels = Array.from({ length: 800 * 420 }, (_, index) => at(index % 800, Math.floor(index / 800)));
    expect(pixels.some((pixel) => pixel.every((part) => part === 255))).toBe(true);
  });

  it("cuts off what does not fit, and never continues it on the other side", async () => {
    for (const title of ["W".repeat(120), "słowo ".repeat(200)])
      expect(
        (await drawLeftEdge(title)).every((pixel) => pixel.join() === GROUND.join()),
        title,
      ).toBe(true);
  });

  it("is drawn of a title without letters, and of one whose letters no font has", async () => {
    for (const title of ["", " ", "漢字 🙂"])
      expect((await drawOgImage({ ...words, title })).length).toBeGreaterThan(0);
  });
});
