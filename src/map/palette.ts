/** Colours of the map, from the design tokens of the page. */
export type MapPalette = Record<
  "page" | "surface" | "raised" | "line" | "control" | "text" | "muted" | "accentSoft" | "accent",
  string
>;
