import type { MeasuredRow } from "#src/directory/row-records.ts";
import { showCompareLink } from "./compare-link.ts";
import { toListView, type ViewContext } from "./list-view.ts";
import { toMapView } from "./map-view.ts";
import type { ResultView, ViewName } from "./result-view.ts";
import { toTableView } from "./table-view.ts";
import { findPart } from "./template.ts";

const PAGE_SIZE = 50;

/** The place of the page where the result is shown in the chosen view. */
export type ResultArea = {
  /** Shows the rows in a view; lists begin with the first fifty. */
  show: (rows: readonly MeasuredRow[], view: ViewName) => void;
  /** Shows the list that came with the page. */
  showStatic: () => void;
};

/** Makes the area of all views; a further view is a line here, a name in `viewNames` and a choice in the page. */
export function toResultArea(root: HTMLElement, context: ViewContext): ResultArea {
  const views: Record<ViewName, ResultView> = {
    list: toListView(root, context),
    table: toTableView(root, context),
    map: toMapView(root, context),
  };
  const still = findPart(root, "[data-part=static]");
  const more = findPart(root, "[data-part=more]");
  const reveal = (shown: HTMLElement) => {
    for (const element of [still, ...Object.values(views).map((view) => view.element)])
      element.hidden = element !== shown;
  };
  const draw = (rows: readonly MeasuredRow[], name: ViewName, limit: number) => {
    const { element, draw: drawRows } = views[name];
    reveal(element);
    drawRows(rows, limit);
    more.hidden = rows.length <= limit;
    more.onclick = () => {
      draw(rows, name, limit + PAGE_SIZE);
      element.querySelectorAll<HTMLElement>("a[data-field=name]")[limit]?.focus();
    };
  };
  return {
    show: (rows, view) => {
      draw(rows, view, PAGE_SIZE);
      showCompareLink(root, rows);
    },
    showStatic: () => {
      reveal(still);
      showCompareLink(root, []);
      more.hidden = true;
    },
  };
}
