import heading from "@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff?inline";
import headingExtended from "@fontsource/brygada-1918/files/brygada-1918-latin-ext-600-normal.woff?inline";
import satori, { type Font } from "satori";
import sharp from "sharp";

const SIZE = { width: 1200, height: 630 };
const COLOURS = { ground: "#0a5a54", text: "#ffffff", quiet: "#cfe5e1" };

const readFont = (name: string, dataUrl: string): Font => ({
  name,
  weight: 600,
  style: "normal",
  data: Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64"),
});

const fonts = [readFont("Heading", heading), readFont("Heading Ext", headingExtended)];

const box = (style: object, children: unknown) => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});

/** Pixels; the longer a title is, the smaller it is written. */
function titleSize({ length }: string): number {
  if (length > 90) return 50;
  return length > 50 ? 62 : 76;
}

/** Draws the words of a page as a PNG of 1200 by 630 pixels in the portal's type and colour. */
export async function drawOgImage({ title, kind, portal }: { title: string; kind: string; portal: string }) {
  const tree = box(
    {
      flexDirection: "column",
      justifyContent: "space-between",
      width: "100%",
      height: "100%",
      padding: 80,
      backgroundColor: COLOURS.ground,
      color: COLOURS.text,
      fontFamily: "Heading, Heading Ext",
    },
    [
      box({ fontSize: 34, color: COLOURS.quiet }, kind),
      box({ fontSize: titleSize(title), lineHeight: 1.15 }, title),
      box({ fontSize: 40, borderTop: `4px solid ${COLOURS.quiet}`, paddingTop: 28 }, portal),
    ],
  );
  const svg = await satori(tree, { ...SIZE, fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer());
}
