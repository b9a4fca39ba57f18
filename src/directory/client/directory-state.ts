import { parseAddressQuery } from "#src/core/text/address-query.ts";
import { oneOf } from "#src/core/records.ts";
import { facetNames } from "#src/directory/dataset.ts";
import { parseSelection, type Selection } from "#src/directory/match-terms.ts";
import { rowOrders, type RowOrder } from "#src/directory/sort-rows.ts";
import { viewNames, type ViewName } from "./result-view.ts";

/** The place to measure from that is the visitor's own; its coordinates never leave the page. */
export const DEVICE = "device";

/** The visitor's query of the directory; kept in the URL of the page. */
export type DirectoryState = {
  term: string;
  selection: Selection;
  /** TERYT code of the municipality to measure from, or `DEVICE`. */
  near?: string | undefined;
  /** Kilometres around it. */
  radius?: number | undefined;
  /** The chosen order; without it, the default for the query. */
  order?: RowOrder | undefined;
  view: ViewName;
};

/** Reads the state from the query part of an address; what is not understood is left out. */
export function parseDirectoryState(query: string): DirectoryState {
  const params = parseAddressQuery(query);
  const radius = Number(params.get("radius"));
  return {
    term: params.get("q") ?? "",
    selection: parseSelection(query),
    near: params.get("near") || undefined,
    radius: radius > 0 ? radius : undefined,
    order: oneOf(rowOrders, params.get("sort")),
    view: oneOf(viewNames, params.get("view")) ?? "list",
  };
}

/** Writes the state as the query part of an address: empty, or starting with `?`. */
export function formatDirectoryState({ term, selection, near, radius, order, view }: DirectoryState): string {
  const params = new URLSearchParams();
  if (term.trim() !== "") params.set("q", term.trim());
  for (const facet of facetNames) for (const id of selection[facet] ?? []) params.append(facet, id);
  if (near !== undefined) params.set("near", near);
  if (near !== undefined && radius !== undefined) params.set("radius", String(radius));
  if (order !== undefined) params.set("sort", order);
  if (view !== "list") params.set("view", view);
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** The order to show: the chosen one if there is something to sort by, otherwise the default. */
export function toOrder({ order, term }: DirectoryState, hasOrigin: boolean): RowOrder {
  const hasTerm = term.trim() !== "";
  if (order === "name" || order === "freshness") return order;
  if (order === "distance" && hasOrigin) return order;
  if (order === "relevance" && hasTerm) return order;
  if (hasOrigin) return "distance";
  return hasTerm ? "relevance" : "name";
}
