import type { MeasuredRow } from "#src/directory/row-records.ts";
import { distanceText } from "./directory-texts.ts";
import { factsText, type ViewContext } from "./list-view.ts";
import { cloneTemplate, fillField, findPart } from "./template.ts";

/** The list beside the map. */
export type MapList = {
  draw: (rows: readonly MeasuredRow[], limit: number) => void;
  /** Marks the rows that are chosen on the map; `first` also puts them at the beginning. */
  choose: (rows: readonly MeasuredRow[], order: "first" | "same") => void;
  /** Short items of rows, from the template of a name. */
  makeItems: (rows: readonly MeasuredRow[], template: string) => HTMLElement[];
};

type OnLocate = (shown: MeasuredRow, opener: HTMLElement) => void;

/** Connects the button that shows a row on the map; a row without a place has none. */
function connectLocate(item: HTMLElement, shown: MeasuredRow, onLocate: OnLocate): void {
  const locate = findPart(item, "[data-part=locate]");
  locate.hidden = !shown.row.point;
  findPart(locate, ".visually-hidden").textContent = `: ${shown.row.name}`;
  locate.addEventListener("click", () => onLocate(shown, locate));
}

function makeItem(
  root: HTMLElement,
  template: string,
  shown: MeasuredRow,
  { names, texts, base }: ViewContext,
): HTMLElement {
  const item = cloneTemplate(root, template);
  fillField(item, "name", shown.row.name).setAttribute("href", base + shown.row.href.slice(1));
  const facts = [factsText(shown, names), distanceText(shown, texts)];
  fillField(item, "facts", facts.filter(Boolean).join(" · "));
  return item;
}

/** Makes the list; `onLocate` gets the row to show on the map and the button that was pressed. */
export function toMapList(root: HTMLElement, context: ViewContext, onLocate: OnLocate): MapList {
  const element = findPart(root, "[data-part=map-list]");
  let [all, length, chosen]: [readonly MeasuredRow[], number, ReadonlySet<MeasuredRow>] = [[], 0, new Set()];
  let items = new Map<MeasuredRow, HTMLElement>();

  const mark = () => {
    for (const [shown, item] of items) item.toggleAttribute("data-chosen", chosen.has(shown));
  };
  const write = () => {
    const rows = [...chosen, ...all.filter((shown) => !chosen.has(shown))].slice(0, length);
    items = new Map(
      rows.map((shown) => {
        const item = makeItem(root, "map-row", shown, context);
        connectLocate(item, shown, onLocate);
        return [shown, item];
      }),
    );
    findPart(element, "ol").replaceChildren(...items.values());
    mark();
  };

  return {
    makeItems: (rows, template) => rows.map((shown) => makeItem(root, template, shown, context)),
    draw: (rows, limit) => {
      [all, length, chosen] = [rows, limit, new Set()];
      write();
    },
    choose: (rows, order) => {
      chosen = new Set(rows);
      if (order === "same") mark();
      else {
        write();
        element.scrollTop = 0;
      }
    },
  };
}
