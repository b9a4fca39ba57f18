import type { MeasuredRow } from "#src/directory/row-records.ts";
import { distanceText } from "./directory-texts.ts";
import { placeText, type ViewContext } from "./list-view.ts";
import type { ResultView } from "./result-view.ts";
import { cloneTemplate, fillField, findPart } from "./template.ts";

function toTableRow(root: HTMLElement, shown: MeasuredRow, context: ViewContext): HTMLElement {
  const { names, texts, base } = context;
  const { row } = shown;
  const line = cloneTemplate(root, "table-row");
  const named = (ids: readonly string[], words: Record<string, string>) =>
    ids.map((id) => words[id] ?? id).join(", ");
  findPart(line, "a").setAttribute("href", base + row.href.slice(1));
  const cells = {
    name: row.name,
    state: row.state === "active" ? undefined : texts.states[row.state],
    form: named(row.terms.form, names.form),
    place: placeText(shown, names),
    service: named(row.terms.service, names.service),
    phone: row.phone,
    evidence: row.evidence,
    distance: distanceText(shown, texts),
  };
  for (const [field, text] of Object.entries(cells)) fillField(line, field, text);
  return line;
}

/** The result as a table; the column of distances is there when there is a place to measure from. */
export function toTableView(root: HTMLElement, context: ViewContext): ResultView {
  const element = findPart(root, "[data-view=table]");
  return {
    element,
    draw: (rows, limit) => {
      const isNear = rows.some(({ distance }) => distance !== undefined);
      const lines = rows.slice(0, limit).map((shown) => toTableRow(root, shown, context));
      findPart(element, "tbody").replaceChildren(...lines);
      for (const cell of element.querySelectorAll<HTMLElement>("[data-column=distance]"))
        cell.hidden = !isNear;
    },
  };
}
