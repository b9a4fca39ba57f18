import type { FilterItem } from "#src/core/listing/filter.ts";
import { findState, type TimedState } from "#src/core/listing/listing.ts";
import { readData } from "#src/ui/client/read-data.ts";

/** An item of a list in the page, with what the filter knows of it. */
export type ListedItem = { element: HTMLElement; item: FilterItem };

/**
 * Reads the items under an element: `data-terms` has the ids of terms by facet, `data-numbers` numbers by name,
 * `data-states` how the state changes (JSON). The state is that of the moment (milliseconds of the epoch), because the
 * page may be older; an item that has left its group (`data-group-states`) is moved to the one for its state.
 */
export const readItems = (root: ParentNode, now: number): ListedItem[] =>
  [...root.querySelectorAll<HTMLElement>("[data-terms]")].map((element) => {
    const item: FilterItem = { terms: readData(element, "terms"), numbers: readData(element, "numbers") };
    const states = readData<{ [index: number]: TimedState }>(element, "states");
    const state = findState(Object.values(states), now)?.id;
    if (state === undefined || item.terms["state"]?.includes(state)) return { element, item };
    moveToGroup(root, element, state);
    return { element, item: { ...item, terms: { ...item.terms, state: [state] } } };
  });

function moveToGroup(root: ParentNode, element: HTMLElement, state: string): void {
  const group = root.querySelector(`[data-group-states~="${state}"]`);
  if (group && !group.contains(element)) group.querySelector("[data-terms]")?.before(element);
}
