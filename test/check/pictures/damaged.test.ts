import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkFiles, entity, fixture, page } from "#test/support/content-folder.ts";

const noise = Buffer.from(
  Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256),
);
const picture = sharp(noise, { raw: { width: 64, height: 64, channels: 3 } });
const pictures: Record<string, Buffer> = {
  png: await picture.clone().png().toBuffer(),
  jpg: await picture.clone().jpeg().toBuffer(),
  jpeg: await picture.clone().jpeg({ progressive: true }).toBuffer(),
  webp: await picture.clone().webp().toBuffer(),
  avif: await picture.clone().avif().toBuffer(),
  gif: await picture.clone().gif().toBuffer(),
};
const interlaced = await picture.clone().png({ progressive: true }).toBuffer();

const check = (ending: string, bytes: Buffer) =>
  checkFiles({
    "entities/a.md": entity({ logo: { src: `./a.${ending}`, alt: "Znak przykładowej organizacji" } }),
    [`entities/a.${ending}`]: bytes,
  }).map(({ id, file }) => `${file} ${id}`);

const cut = (bytes: Buffer | undefined, part: number) =>
  bytes?.subarray(0, Math.floor(bytes.length * part)) ?? noise;

describe.each(Object.keys(pictures))("a picture of the format %s", (ending) => {
  const bytes = pictures[ending] ?? noise;
  const damaged = [`entities/a.${ending} picture-damaged`];

  it("is accepted when it is whole, also with capital letters in its ending", () => {
    expect(check(ending, bytes)).toEqual([]);
    expect(check(ending.toUpperCase(), bytes)).toEqual([]);
  });

  it.each([0, 0.02, 0.5, 0.9, 0.98])("is refused when only %d of it is there", (part) => {
    expect(check(ending, cut(bytes, part))).toEqual(damaged);
  });

  it("is refused when it is no picture", () => {
    expect(check(ending, Buffer.from("<html><body>404</body></html>"))).toEqual(damaged);
    expect(check(ending, Buffer.concat([bytes.subarray(0, 12), noise]))).toEqual(damaged);
  });
});

describe("a picture", () => {
  it.each([0.5, 0.99])("that is an interlaced PNG is refused when only %d of it is there", (part) => {
    expect(check("png", interlaced)).toEqual([]);
    expect(check("png", cut(interlaced, part))).toEqual(["entities/a.png picture-damaged"]);
  });

  it("of more dots than anybody needs is refused", async () => {
    const huge = { create: { width: 12_000, height: 9_000, channels: 3, background: "#fff" } } as const;
    expect(check("png", await sharp(huge).png().toBuffer())).toEqual(["entities/a.png picture-damaged"]);
  });

  it("is refused under the ending of another format", () => {
    expect(check("jpg", pictures["png"] ?? noise)).toEqual(["entities/a.jpg picture-format"]);
    const drawing = readFileSync(fixture("reports/11-active-pictures/script.svg"));
    expect(check("png", drawing)).toEqual(["entities/a.png picture-format"]);
  });

  it("is looked at where a text shows it, and where nobody uses it", () => {
    const broken = cut(pictures["png"], 0.5);
    const files = {
      "pages/a.md": page("![Most w mieście](m.png)"),
      "pages/m.png": broken,
      "files/x.png": broken,
    };
    const found = checkFiles(files).map(({ id, file }) => `${file} ${id}`);
    expect(found).toEqual(["files/x.png picture-damaged", "pages/m.png picture-damaged"]);
  });

  it.each(["50%.png", "a#b.png", "a?b.png"])("needs a name that an address can hold: %s", (name) => {
    const found = checkFiles({ [`entities/${name}`]: pictures["png"] ?? noise });
    expect(found.map(({ id }) => id)).toEqual(["file-name", "unused-file"]);
  });
});
