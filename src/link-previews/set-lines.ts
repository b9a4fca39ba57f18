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

/** Reads fonts; `fontOf` finds the first that has a letter. */
function readFonts(files: readonly Buffer[]): (letter: string) => Font {
  const fonts = files.map(({ buffer, byteOffset, byteLength }) =>
    opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer),
  );
  return (letter) => {
    const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0) ?? fonts[0];
    if (!font) throw new Error("text is set with at least one font");
    return font;
  };
}

/** Breaks a text between words where a line would be wider than `width`. */
function breakLines(text: string, width: number, measure: (text: string) => number): Line[] {
  const lines: Line[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last ? `${last.text} ${word}` : word;
    if (last && measure(joined) <= width) lines[lines.length - 1] = { text: joined, width: measure(joined) };
    else lines.push({ text: word, width: measure(word) });
  }
  return lines;
}

/** Makes a typesetter of fonts (WOFF or OpenType): each letter is taken from the first that has it. */
export function createTypesetter(files: readonly Buffer[]): Typesetter {
  const fontOf = readFonts(files);
  const outlines = new Map<string, string>();
  // Outlines stand off the axes: opentype.js writes a coordinate that rounds to -0 without the space before it.
  const outlineOf = (letter: string, size: number): string => {
    const key = `${size} ${letter}`;
    const known =
      outlines.get(key) ?? fontOf(letter).charToGlyph(letter).getPath(size, size, size).toPathData(1);
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
  const draw = (letter: string, size: number, x: number, y: number) => {
    const outline = outlineOf(letter, size);
    return outline === ""
      ? ""
      : `<path transform="translate(${(x - size).toFixed(1)} ${y - size})" d="${outline}"/>`;
  };
  return {
    toLines: (text, size, width) => breakLines(text, width, (part) => measure(part, size)),
    toPaths: (text, size, x, y) =>
      place(text, size)
        .map(({ letter, from }) => draw(letter, size, x + from, y))
        .join(""),
  };
}
