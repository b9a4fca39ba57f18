import type { FilterItem } from "#src/core/listing/filter.ts";
import { readData } from "#src/ui/client/read-data.ts";

/** An item of a list in the page, with what the filter knows of it. */
export type ListedItem = { element: HTMLElement; item: FilterItem };

/**
 * Reads the items under an element: `data-terms` has the ids of terms by facet, `data-numbers` numbers by name (JSON).
 */
export const readItems = (root: ParentNode): ListedItem[] =>
  [...root.querySelectorAll<HTMLElement>("[data-terms]")].map((element) => ({
    element,
    item: { terms: readData(element, "terms"), numbers: readData(element, "numbers") },
  }));
