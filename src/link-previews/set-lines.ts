import opentype, { type Font } from "opentype.js";

/** Words on one line with the space between them, and how wide it is in pixels. */
export type Line = { text: string; width: number };

/** Sets text in one typeface, whose letters may be spread over several fonts. */
export type Typesetter = {
  /** Breaks a text into lines of at most `width` pixels; a word that is wider stands on a line of its own. */
  toLines: (text: string, size: number, width: number) => Line[];
  /** The outlines of a line as SVG paths; `y` is its baseline. All in pixels. */
  toPaths: (text: string, size: number, x: number, y: number) => string;
};

/** Makes a typesetter of fonts (WOFF or OpenType): each letter is taken from the first that has it. */
export function createTypesetter(files: readonly Buffer[]): Typesetter {
  const fonts = files.map(({ buffer, byteOffset, byteLength }) =>
    opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer),
  );
  const fontOf = (letter: string): Font => {
    const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0) ?? fonts[0];
    if (!font) throw new Error("text is set with at least one font");
    return font;
  };
  const outlines = new Map<string, string>();
  const outlineOf = (letter: string, size: number): string => {
    const key = `${size} ${letter}`;
    const known = outlines.get(key) ?? fontOf(letter).charToGlyph(letter).getPath(0, 0, size).toPathData(1);
    outlines.set(key, known);
    return known;
  };
  const place = (text: string, size: number) => {
    let x = 0;
    return [...text].map((letter) => {
      const font = fontOf(letter);
      const from = x;
      x += ((font.charToGlyph(letter).advanceWidth ?? 0) * size) / font.unitsPerEm;
      return { letter, from, to: x };
    });
  };
  const measure = (text: string, size: number) => place(text, size).at(-1)?.to ?? 0;
  return {
    toLines(text, size, width) {
      const lines: Line[] = [];
      for (const word of text.split(/\s+/).filter(Boolean)) {
        const last = lines.at(-1);
        const joined = last ? `${last.text} ${word}` : word;
        const isFitting = last !== undefined && measure(joined, size) <= width;
        const line = isFitting ? joined : word;
        lines.splice(isFitting ? -1 : lines.length, isFitting ? 1 : 0, {
          text: line,
          width: measure(line, size),
        });
      }
      return lines;
    },
    toPaths: (text, size, x, y) =>
      place(text, size)
        .map(({ letter, from }) => ({ data: outlineOf(letter, size), left: (x + from).toFixed(1) }))
        .map(({ data, left }) =>
          data === "" ? "" : `<path transform="translate(${left} ${y})" d="${data}"/>`,
        )
        .join(""),
  };
}
