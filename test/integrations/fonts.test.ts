import { readFileSync } from "node:fs";
import { join } from "node:path";
import opentype from "opentype.js";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { cutFace, listCharacters, listFaces } from "#src/integrations/fonts.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/styles/fonts.css"), "utf8");
const faces = listFaces(css);
const files = await Promise.all(faces.map(async (face) => ({ ...face, file: await cutFace(face) })));

/** The characters that browsers look for in whole files. */
const whole = [...css.matchAll(/@fontsource[^}]*unicode-range:([^;]*)/g)]
  .map(([, range = ""]) => listCharacters(range))
  .join("");

/** What is set in both languages of the portal, with the signs of its texts. */
const WRITTEN = "Zażółć gęślą jaźń – „ŻÓŁĆ” ‘quoted’ “so” 1,5% · § 12 × 3… → ← 100 € 5°";

describe("the characters of a unicode-range", () => {
  it.each([
    ["U+0041", "A"],
    ["U+41-43, u+0105", "ABCą"],
    ["U+20AC,\n    U+2190-2191", "€←↑"],
  ])("of %j are %j", (range, characters) => {
    expect(listCharacters(range)).toBe(characters);
  });
});

describe("the fonts that most pages fetch", () => {
  it("have every letter of Polish and English, and the signs that texts are set with", () => {
    const text = faces.map((face) => face.text).join("");
    for (const sign of `${WRITTEN}aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻqvxQVX\u00A0`)
      expect(text, sign).toContain(sign);
  });

  it("weigh at most 40 KB together", () => {
    expect(files.reduce((sum, { file }) => sum + file.length, 0)).toBeLessThan(40_000);
  });

  it.each(files)(
    "$name holds what it claims, or no whole file is fetched in vain",
    async ({ file, text }) => {
      const font = opentype.parse(
        new Uint8Array(await subsetFont(file, text, { targetFormat: "sfnt" })).buffer,
      );
      const missing = [...text].filter((sign) => font.charToGlyphIndex(sign) === 0);
      expect(missing.filter((sign) => whole.includes(sign))).toEqual([]);
      expect(missing.join("")).not.toMatch(/[\p{L}\p{N}]/u);
    },
  );

  it("are the last of their family, so that whole files serve only what these lack", () => {
    const sources = [...css.matchAll(/url\("(@fonts[^/]*)\//g)].map(([, from]) => from);
    expect(sources).toEqual([...Array(4).fill("@fontsource-variable"), ...Array(4).fill("@fonts")]);
  });
});
