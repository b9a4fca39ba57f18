import type { MeasuredRow } from "#src/domain/directory/row-records.ts";

/** Views of the result, by the value of their choice in the page. */
export const viewNames = ["list", "table"] as const;

/** Name of a view. */
export type ViewName = (typeof viewNames)[number];

/** One way to show the result. Every view gets the same rows in the same order. */
export type ResultView = {
  /** The part of the page that the view fills; hidden while another view is chosen. */
  element: HTMLElement;
  /** Whether the view gets the first rows only, and more when the visitor asks for them; else it gets all. */
  isPaged: boolean;
  /** Shows these rows instead of those before. */
  draw: (rows: readonly MeasuredRow[]) => void;
};
