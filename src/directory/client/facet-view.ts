import { oneOf } from "#src/core/records.ts";
import { facetNames, type DirectoryFacet, type TermNames } from "#src/directory/dataset.ts";
import type { FacetCounts } from "#src/directory/facet-counts.ts";
import type { Selection } from "#src/directory/match-terms.ts";
import { typeset } from "#src/ui/client/typeset.ts";
import { cloneTemplate, findPart } from "./template.ts";

type Option = { id: string; label: HTMLElement; box: HTMLInputElement; count: HTMLElement };

type Group = { element: HTMLDetailsElement; facet: DirectoryFacet; options: Option[] };

/** The filters of the page: one group of checkboxes per facet. */
export type FacetView = {
  /** Draws the options once; they stay in the page, so that the focus is not lost. */
  fill: (names: TermNames) => void;
  /** Writes the counts, ticks the chosen terms and hides those without results. */
  update: (counts: FacetCounts, selection: Selection) => void;
  /** The ticked terms of all facets. */
  read: () => Selection;
};

function makeOption(root: HTMLElement, facet: string, id: string, name: string): Option {
  const label = cloneTemplate(root, "option");
  const box = findPart<HTMLInputElement>(label, "input");
  Object.assign(box, { name: facet, value: id });
  findPart(label, "[data-field=name]").textContent = typeset(name);
  return { id, label, box, count: findPart(label, "[data-field=count]") };
}

/** Makes the view of the groups `[data-facet]` under `root`. */
export function toFacetView(root: HTMLElement): FacetView {
  const groups = [...root.querySelectorAll<HTMLDetailsElement>("[data-facet]")].flatMap(
    (element): Group[] => {
      const facet = oneOf(facetNames, element.dataset["facet"]);
      return facet ? [{ element, facet, options: [] }] : [];
    },
  );
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

  return {
    fill: (names) => {
      for (const group of groups.filter(({ options }) => options.length === 0)) {
        const terms = Object.entries(names[group.facet]).toSorted(([, a], [, b]) => compare(a, b));
        group.options = terms.map(([id, name]) => makeOption(root, group.facet, id, name));
        findPart(group.element, "fieldset").append(...group.options.map(({ label }) => label));
      }
    },
    update: (counts, selection) => {
      const { lang } = document.documentElement;
      for (const { element, facet, options } of groups) {
        const chosen = new Set(selection[facet]);
        for (const { id, label, box, count } of options) {
          const number = counts[facet].get(id) ?? 0;
          box.checked = chosen.has(id);
          count.textContent = number.toLocaleString(lang);
          label.hidden = number === 0 && !box.checked;
        }
        if (chosen.size > 0) element.open = true;
        element.hidden = options.every(({ label }) => label.hidden);
      }
    },
    read: () =>
      Object.fromEntries(
        groups.map(({ facet, options }) => [
          facet,
          options.filter(({ box }) => box.checked).map(({ id }) => id),
        ]),
      ),
  };
}
