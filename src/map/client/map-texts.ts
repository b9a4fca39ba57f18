/** Texts of the map in the portal's language, which the page hands over in an attribute. */
export type MapTexts = {
  /** What screen readers hear of the map itself. */
  title: string;
  /** Plural forms of „Group of {count} entities: zoom in”. */
  group: Record<string, string>;
  /** Plural forms of „{place}: {count} entities”. */
  place: Record<string, string>;
  /** Plural forms of „{count} entities have no place on the map”. */
  unplaced: Record<string, string>;
  failed: string;
  unsupported: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  gestures: { windows: string; mac: string; touch: string };
};
