import type { TermNames } from "#src/directory/dataset.ts";
import type { MeasuredRow } from "#src/directory/row-records.ts";
import { typeset } from "#src/ui/client/typeset.ts";
import { distanceText, type DirectoryTexts } from "./directory-texts.ts";
import type { ResultView } from "./result-view.ts";
import { cloneTemplate, fillField, findPart } from "./template.ts";

/** What views need to write a row: names of terms, texts, and the address under which the portal is published. */
export type ViewContext = { names: TermNames; texts: DirectoryTexts; base: string };

/** Town and county in one line; a city that is a county by itself is named once. */
export const placeText = ({ row }: MeasuredRow, names: TermNames): string => {
  const county = names.county[row.terms.county[0] ?? ""];
  return [row.town, county === row.town ? undefined : county].filter(Boolean).join(", ");
};

/** Legal form, town and county in one line. */
export function factsText(shown: MeasuredRow, names: TermNames): string {
  const form = names.form[shown.row.terms.form[0] ?? ""];
  return [form, placeText(shown, names)].filter(Boolean).join(" · ");
}

function toItem(root: HTMLElement, shown: MeasuredRow, { names, texts, base }: ViewContext): HTMLElement {
  const { row } = shown;
  const item = cloneTemplate(root, "row");
  fillField(item, "name", row.name).setAttribute("href", base + row.href.slice(1));
  fillField(item, "facts", factsText(shown, names));
  fillField(item, "state", row.state === "active" ? undefined : texts.states[row.state]);
  fillField(item, "distance", distanceText(shown, texts));
  fillField(item, "summary", row.summary);
  const tags = row.terms.status.map((id) => {
    const tag = cloneTemplate(root, "tag");
    findPart(tag, ".tag").textContent = typeset(names.status[id] ?? id);
    return tag;
  });
  const list = findPart(item, "[data-field=tags]");
  list.replaceChildren(...tags);
  list.hidden = tags.length === 0;
  return item;
}

/** The result as cards, one under another, as the static list shows them. */
export function toListView(root: HTMLElement, context: ViewContext): ResultView {
  const element = findPart(root, "[data-view=list]");
  return {
    element,
    draw: (rows, limit) =>
      findPart(element, "ol").replaceChildren(
        ...rows.slice(0, limit).map((shown) => toItem(root, shown, context)),
      ),
  };
}
