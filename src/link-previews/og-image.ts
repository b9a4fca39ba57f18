import heading from "@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff?inline";
import headingExtended from "@fontsource/brygada-1918/files/brygada-1918-latin-ext-600-normal.woff?inline";
import sharp from "sharp";
import { toPng, type Colour } from "#src/core/export/png.ts";
import { createShaper, type Shape } from "./letter-shapes.ts";
import { createTypesetter } from "./set-lines.ts";

/** Two thirds of the size that services ask for: enough for previews, and half the bytes. */
const PICTURE = { width: 800, height: 420, margin: 54 };
const COLOURS = { ground: [10, 90, 84], quiet: [207, 229, 225], text: [255, 255, 255] } as const;
const KIND_SIZE = 23;
const PORTAL_SIZE = 27;
/** The line above the portal's name, the river of its illustrations: its height, and the space below it. */
const RULE = { height: 3, space: 19 };
const RIVER = "q43-9 87 0t86 0 87 0 86 0 87 0 87 0 86 0 87 0 86 0 87 0 87 0 87 0";
/** The flower of the portal's icon, 32 pixels wide. */
const FLOWER = `M16.0 12.9a4.5 3.1 -90 1 1 0.0 -9.0a4.5 3.1 -90 1 1 -0.0 9.0zM18.7 14.4a4.5 3.1 -30 1 1 7.8 -4.5a4.5 3.1 -30 1 1 -7.8 4.5zM18.7 17.5a4.5 3.1 30 1 1 7.8 4.5a4.5 3.1 30 1 1 -7.8 -4.5zM16.0 19.1a4.5 3.1 90 1 1 0.0 9.0a4.5 3.1 90 1 1 -0.0 -9.0zM13.3 17.6a4.5 3.1 150 1 1 -7.8 4.5a4.5 3.1 150 1 1 7.8 -4.5zM13.3 14.4a4.5 3.1 210 1 1 -7.8 -4.5a4.5 3.1 210 1 1 7.8 4.5z`;
const LINE_HEIGHT = 1.15;
/** Part of the size of a letter that stands above the baseline. */
const ASCENT = 0.86;
const RULE_TOP = PICTURE.height - PICTURE.margin - PORTAL_SIZE * LINE_HEIGHT - RULE.space - RULE.height;

/** Shades from the ground over the quiet colour to that of the text. */
const QUIET = 12;
const TEXT = 15;

const mix = (from: Colour, to: Colour, part: number): Colour => [
  Math.round(from[0] + (to[0] - from[0]) * part),
  Math.round(from[1] + (to[1] - from[1]) * part),
  Math.round(from[2] + (to[2] - from[2]) * part),
];
const palette = Array.from({ length: TEXT + 1 }, (_, shade) =>
  shade <= QUIET
    ? mix(COLOURS.ground, COLOURS.quiet, shade / QUIET)
    : mix(COLOURS.quiet, COLOURS.text, (shade - QUIET) / (TEXT - QUIET)),
);

const readFont = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
const setter = createTypesetter([heading, headingExtended].map(readFont));
const toShapes = createShaper(setter);

/** Pixels; the longer a title is, the smaller it is written. */
function titleSize({ length }: string): number {
  if (length > 90) return 34;
  return length > 50 ? 42 : 50;
}

/** What all pictures share, as shades: the river and the flower. */
async function drawGround(): Promise<Uint8Array> {
  const { width, height, margin } = PICTURE;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path transform="translate(${margin} ${RULE_TOP}) scale(${(width - 2 * margin) / 1040})" d="M0 0${RIVER}" fill="none" stroke="#000" stroke-width="4" stroke-linecap="round"/>`,
    `<path transform="translate(${width - margin - 46} ${height - margin - 41}) scale(1.6)" d="${FLOWER}"/>`,
    "</svg>",
  ].join("");
  const cover = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
  return Uint8Array.from(cover, (part) => Math.round((part * QUIET) / 255));
}
let ground: Promise<Uint8Array> | undefined;

/** Puts a letter on a picture in a shade; what lies outside is cut off. */
function putShape(pixels: Uint8Array, shape: Shape, x: number, y: number, shade: number): void {
  const { width, height } = PICTURE;
  const [left, top] = [x + shape.left, y + shape.top];
  const [from, to] = [Math.max(0, -left), Math.min(shape.width, width - left)];
  for (let row = Math.max(0, -top); row < Math.min(shape.height, height - top); row++)
    for (let column = from; column < to; column++) {
      const cover = shape.cover[row * shape.width + column]!;
      if (cover === 0) continue;
      const at = (top + row) * width + left + column;
      pixels[at] = Math.max(pixels[at]!, Math.round((cover * shade) / 255));
    }
}

/** A line of text: its letters' size, the top of the line and its shade. */
type TextLine = { text: string; size: number; top: number; shade: number };

function toTextLines({ title, kind, portal }: PreviewWords): TextLine[] {
  const { width, height, margin } = PICTURE;
  const size = titleSize(title);
  const lines = setter.toLines(title, size, width - 2 * margin);
  const kindEnd = margin + KIND_SIZE * LINE_HEIGHT;
  const titleTop = kindEnd + (RULE_TOP - kindEnd - lines.length * size * LINE_HEIGHT) / 2;
  return [
    { text: kind, size: KIND_SIZE, top: margin, shade: QUIET },
    ...lines.map(({ text }, index) => ({
      text,
      size,
      top: titleTop + index * size * LINE_HEIGHT,
      shade: TEXT,
    })),
    { text: portal, size: PORTAL_SIZE, top: height - margin - PORTAL_SIZE * LINE_HEIGHT, shade: TEXT },
  ];
}

/** What stands in the picture of a page. */
type PreviewWords = { title: string; kind: string; portal: string };

/** Draws the words of a page as a PNG of 800 by 420 pixels in the portal's type and colour. */
export async function drawOgImage(words: PreviewWords): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = (await (ground ??= drawGround())).slice();
  for (const { text, size, top, shade } of toTextLines(words))
    for (const { shape, x } of toShapes(text, size))
      putShape(pixels, shape, PICTURE.margin + x, Math.round(top + size * ASCENT), shade);
  return toPng({ width: PICTURE.width, depth: 4, pixels, palette });
}
