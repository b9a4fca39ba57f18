import type { MeasuredRow } from "#src/directory/row-records.ts";

/** Views of the result, by the value of their choice in the page. */
export const viewNames = ["list", "table", "map"] as const;

/** Name of a view. */
export type ViewName = (typeof viewNames)[number];

/** One way to show the result. Every view gets the same rows in the same order. */
export type ResultView = {
  /** The part of the page that the view fills; hidden while another view is chosen. */
  element: HTMLElement;
  /** Shows these rows instead of those before; a list writes the first `limit` of them. */
  draw: (rows: readonly MeasuredRow[], limit: number) => void;
};
