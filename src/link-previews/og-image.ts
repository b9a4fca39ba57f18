import heading from "@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff?inline";
import headingExtended from "@fontsource/brygada-1918/files/brygada-1918-latin-ext-600-normal.woff?inline";
import sharp from "sharp";
import { createTypesetter } from "./set-lines.ts";

/** The picture as it is drawn, and as it is published: two thirds of that are enough for previews, and half the bytes. */
const DRAWN = { width: 1200, height: 630, margin: 80 };
const PUBLISHED = { width: 800, height: 420 };
const COLOURS = { ground: "#0a5a54", text: "#ffffff", quiet: "#cfe5e1" };
const KIND_SIZE = 34;
const PORTAL_SIZE = 40;
/** The line above the portal's name, the river of its illustrations: its height, and the space below it. */
const RULE = { height: 4, space: 28 };
const RIVER = "q43-9 87 0t86 0 87 0 86 0 87 0 87 0 86 0 87 0 86 0 87 0 87 0 87 0";
/** The flower of the portal's icon, 32 pixels wide. */
const FLOWER = `M16.0 12.9a4.5 3.1 -90 1 1 0.0 -9.0a4.5 3.1 -90 1 1 -0.0 9.0zM18.7 14.4a4.5 3.1 -30 1 1 7.8 -4.5a4.5 3.1 -30 1 1 -7.8 4.5zM18.7 17.5a4.5 3.1 30 1 1 7.8 4.5a4.5 3.1 30 1 1 -7.8 -4.5zM16.0 19.1a4.5 3.1 90 1 1 0.0 9.0a4.5 3.1 90 1 1 -0.0 -9.0zM13.3 17.6a4.5 3.1 150 1 1 -7.8 4.5a4.5 3.1 150 1 1 7.8 -4.5zM13.3 14.4a4.5 3.1 210 1 1 -7.8 -4.5a4.5 3.1 210 1 1 7.8 4.5z`;
const LINE_HEIGHT = 1.15;
/** Part of the size of a letter that stands above the baseline. */
const ASCENT = 0.86;

const readFont = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
const { toLines, toPaths } = createTypesetter([heading, headingExtended].map(readFont));

/** Pixels; the longer a title is, the smaller it is written. */
function titleSize({ length }: string): number {
  if (length > 90) return 50;
  return length > 50 ? 62 : 76;
}

const inColour = (paths: string, colour: string) => `<g fill="${colour}">${paths}</g>`;

function toSvg({ title, kind, portal }: PreviewWords): string {
  const { width, height, margin } = DRAWN;
  const size = titleSize(title);
  const lines = toLines(title, size, width - 2 * margin);
  const ruleTop = height - margin - PORTAL_SIZE * LINE_HEIGHT - RULE.space - RULE.height;
  const kindEnd = margin + KIND_SIZE * LINE_HEIGHT;
  const titleTop = kindEnd + (ruleTop - kindEnd - lines.length * size * LINE_HEIGHT) / 2;
  const titleLines = lines.map(({ text }, index) =>
    toPaths(text, size, margin, titleTop + size * (ASCENT + index * LINE_HEIGHT)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${PUBLISHED.width}" height="${PUBLISHED.height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.ground}"/>`,
    inColour(toPaths(kind, KIND_SIZE, margin, margin + KIND_SIZE * ASCENT), COLOURS.quiet),
    inColour(titleLines.join(""), COLOURS.text),
    `<path d="M${margin} ${ruleTop}${RIVER}" fill="none" stroke="${COLOURS.quiet}" stroke-width="${RULE.height}" stroke-linecap="round"/>`,
    `<path d="${FLOWER}" fill="${COLOURS.quiet}" transform="translate(${width - margin - 70} ${height - margin - 62}) scale(2.4)"/>`,
    inColour(
      toPaths(portal, PORTAL_SIZE, margin, height - margin - PORTAL_SIZE * (LINE_HEIGHT - ASCENT)),
      COLOURS.text,
    ),
    "</svg>",
  ].join("");
}

/** What stands in the picture of a page. */
type PreviewWords = { title: string; kind: string; portal: string };

/** Draws the words of a page as a PNG of 800 by 420 pixels in the portal's type and colour. */
export const drawOgImage = async (words: PreviewWords) =>
  new Uint8Array(
    await sharp(Buffer.from(toSvg(words)))
      .png({ compressionLevel: 6 })
      .toBuffer(),
  );
