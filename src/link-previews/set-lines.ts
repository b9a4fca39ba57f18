import opentype, { type Font, type Path } from "opentype.js";

/** Words on one line with the space between them, and how wide it is in pixels. */
export type Line = { text: string; width: number };

/** A letter of a line and where it stands, in pixels from the line's start. */
export type PlacedLetter = { letter: string; x: number };

/** Sets text in one typeface, whose letters may be spread over several fonts. */
export type Typesetter = {
  /** Breaks a text into lines of at most `width` pixels; a word that is wider stands on a line of its own. */
  toLines: (text: string, size: number, width: number) => Line[];
  /** The letters of a line, each after the width of those before it. */
  placeLetters: (text: string, size: number) => PlacedLetter[];
  /** The outline of a letter; `y` is its baseline. All in pixels. */
  toOutline: (letter: string, size: number, x: number, y: number) => Path;
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
  const advanceOf = (letter: string, size: number) => {
    const font = fontOf(letter);
    return ((font.charToGlyph(letter).advanceWidth ?? 0) * size) / font.unitsPerEm;
  };
  const measure = (text: string, size: number) =>
    [...text].reduce((width, letter) => width + advanceOf(letter, size), 0);
  const placeLetters = (text: string, size: number) => {
    let end = 0;
    return [...text].map((letter) => {
      const x = end;
      end += advanceOf(letter, size);
      return { letter, x };
    });
  };
  return {
    toLines: (text, size, width) => breakLines(text, width, (part) => measure(part, size)),
    placeLetters,
    toOutline: (letter, size, x, y) => fontOf(letter).charToGlyph(letter).getPath(x, y, size),
  };
}
