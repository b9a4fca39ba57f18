import type { MeasuredRow } from "#src/directory/row-records.ts";
import { formatShared, SHORTLIST_LIMIT } from "#src/shortlist/shortlist.ts";
import { findPart } from "./template.ts";

/** Lets the link to the comparison name the rows of the result, as many as a comparison holds; hides it otherwise. */
export function showCompareLink(root: HTMLElement, rows: readonly MeasuredRow[]): void {
  const link = findPart<HTMLAnchorElement>(root, "[data-part=compare]");
  link.hidden = rows.length === 0 || rows.length > SHORTLIST_LIMIT;
  link.search = formatShared(rows.map(({ row }) => row.id));
}
