import { keysOf, recordOf } from "#src/core/records.ts";
import type { MapPalette } from "#src/map/palette.ts";

const tokens: Record<keyof MapPalette, string> = {
  page: "page",
  surface: "surface",
  raised: "raised",
  line: "line",
  control: "control",
  text: "text",
  muted: "muted",
  accentSoft: "accent-soft",
  accent: "accent",
};

/** The colours of the page as they are now, in light or dark. */
export function readMapPalette(): MapPalette {
  const style = getComputedStyle(document.documentElement);
  return recordOf(keysOf(tokens), (name) => style.getPropertyValue(`--color-${tokens[name]}`).trim());
}

/** Calls back when the visitor's system turns light or dark. */
export const onPaletteChange = (redraw: () => void): void =>
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
