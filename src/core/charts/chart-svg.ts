import XMLBuilder from "fast-xml-builder";
import { toWritable } from "#src/core/text/writable.ts";
import type { Chart, ChartBar } from "./chart.ts";

/** What a chart's file says: its title, what it shows, who made it, and each bar's value in words. */
export type ChartFile = { title: string; description: string; credit: string; chart: Chart; texts: string[] };

const WIDTH = 760;
const LABELS = 300;
const VALUES = 90;
const LINE = 28;
const TOP = 56;
const BOTTOM = 36;
const LONGEST = 42;
const INK = "#1e1d1a";
const QUIET = "#58544a";
const BAR = "#0a5a54";
const TRACK = "#d9d4c7";
const FONT = "'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif";

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  suppressEmptyNode: true,
});

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
const at = (x: number, y: number) => ({ "@x": x, "@y": y });

/**
 * A chart of horizontal bars as a self-contained SVG file: it has its own colours, size and fonts, and a title and a
 * description as its text alternative (SVG 2, 5.6; WCAG 2.2, 1.1.1). Long labels are cut; `title` elements hold the
 * full ones.
 */
export function toChartSvg({ title, description, credit, chart, texts }: ChartFile): string {
  const height = TOP + chart.bars.length * LINE + BOTTOM;
  const svg = {
    "@xmlns": "http://www.w3.org/2000/svg",
    "@viewBox": `0 0 ${WIDTH} ${height}`,
    "@width": WIDTH,
    "@height": height,
    "@role": "img",
    "@aria-labelledby": "title desc",
    "@font-family": FONT,
    "@font-size": 14,
    title: { "@id": "title", "#text": title },
    desc: { "@id": "desc", "#text": description },
    rect: { "@width": WIDTH, "@height": height, "@fill": "#ffffff" },
    text: [
      { ...at(16, 30), "@font-size": 20, "@font-weight": 600, "@fill": INK, "#text": title },
      { ...at(16, height - 14), "@font-size": 12, "@fill": QUIET, "#text": credit },
    ],
    path: { "@d": `M${LABELS} ${TOP}V${height - BOTTOM}`, "@stroke": TRACK },
    g: chart.bars.map((bar, index) => drawBar(bar, texts[index] ?? "", TOP + index * LINE)),
  };
  return builder.build(toWritable({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, svg }));
}

function drawBar({ label, length }: ChartBar, text: string, y: number) {
  const width = Math.round(length * (WIDTH - LABELS - VALUES));
  return {
    title: `${label}: ${text}`,
    text: [
      { ...at(LABELS - 12, y + 18), "@text-anchor": "end", "@fill": INK, "#text": shorten(label) },
      { ...at(LABELS + width + 8, y + 18), "@fill": INK, "@font-weight": 600, "#text": text },
    ],
    rect: { ...at(LABELS, y + 6), "@width": width, "@height": 16, "@rx": 2, "@fill": BAR },
  };
}
