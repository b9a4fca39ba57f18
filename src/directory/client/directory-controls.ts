import type { RowOrder } from "#src/directory/sort-rows.ts";
import type { DirectoryState } from "./directory-state.ts";
import { showNearness } from "./near-control.ts";
import { findPart } from "./template.ts";

/** Shows the state in the fields of the page: words, nearness, order and view. Fonts no longer wait for the answer. */
export function showControls(
  root: HTMLElement,
  state: DirectoryState,
  order: RowOrder,
  hasOrigin: boolean,
): void {
  root.removeAttribute("data-waits");
  findPart(root, "[data-part=retry]").hidden = true;
  const input = findPart<HTMLInputElement>(root, "input[name=q]");
  if (input.value.trim() !== state.term.trim()) input.value = state.term;
  showNearness(root, state);
  const sort = findPart<HTMLSelectElement>(root, "select[name=sort]");
  const isPossible: Partial<Record<string, boolean>> = {
    relevance: state.term.trim() !== "",
    distance: hasOrigin,
  };
  for (const option of sort.options) option.hidden = option.disabled = isPossible[option.value] === false;
  sort.value = order;
  findPart<HTMLInputElement>(root, `input[name=view][value=${state.view}]`).checked = true;
  for (const cell of root.querySelectorAll<HTMLElement>("th[data-order]")) {
    if (cell.dataset["order"] !== order) cell.removeAttribute("aria-sort");
    else cell.setAttribute("aria-sort", order === "freshness" ? "descending" : "ascending");
  }
}

/** Says that there is no answer, which is not an answer without results, and offers to ask again. */
export function showFailure(root: HTMLElement, text: string): void {
  root.removeAttribute("data-waits");
  findPart(root, "[data-part=status]").textContent = text;
  findPart(root, "[data-part=retry]").hidden = false;
}

/**
 * Opens the facet that the address names, as `#facet-service`, or as `#lists-service`, which leads to its lists where no
 * scripts run; says whether there is one.
 */
export function openNamedFacet(root: HTMLElement): boolean {
  const name = location.hash.replace(/^#lists-/, "#facet-");
  const facet = [...root.querySelectorAll("details")].find(({ id }) => `#${id}` === name);
  if (!facet) return false;
  findPart<HTMLDetailsElement>(root, "[data-part=filters]").open = facet.open = true;
  facet.scrollIntoView();
  return true;
}
