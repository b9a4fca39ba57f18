import { facetNames } from "#src/directory/dataset.ts";
import type { Directory } from "./directory-data.ts";
import { DEVICE, type DirectoryState } from "./directory-state.ts";
import { fillText } from "#src/core/text/count-text.ts";
import type { DirectoryTexts } from "./directory-texts.ts";
import { cloneTemplate, fillField, findPart } from "./template.ts";

/** One thing that restricts the result, and the state without it. */
export type Chip = { label: string; without: DirectoryState };

/** What restricts the result: words, nearness and each chosen term. */
export function listChips(state: DirectoryState, directory: Directory, texts: DirectoryTexts): Chip[] {
  const { term, selection, near, radius } = state;
  const place =
    near === DEVICE ? texts.device : (directory.places.find(({ id }) => id === near)?.name ?? near ?? "");
  const words = term.trim();
  return [
    ...(words === ""
      ? []
      : [{ label: fillText(texts.chip.term, { term: words }), without: { ...state, term: "" } }]),
    ...(near === undefined
      ? []
      : [
          {
            label: fillText(texts.chip.near, { place }),
            without: { ...state, near: undefined, radius: undefined },
          },
        ]),
    ...(near === undefined || radius === undefined
      ? []
      : [
          {
            label: fillText(texts.chip.radius, { radius: String(radius) }),
            without: { ...state, radius: undefined },
          },
        ]),
    ...facetNames.flatMap((facet) =>
      (selection[facet] ?? []).map((id) => ({
        label: directory.names[facet][id] ?? id,
        without: {
          ...state,
          selection: { ...selection, [facet]: selection[facet]?.filter((other) => other !== id) ?? [] },
        },
      })),
    ),
  ];
}

/** Draws the chips as buttons; `onRemove` gets the state without the pressed one and its place in the list. */
export function drawChips(
  root: HTMLElement,
  chips: readonly Chip[],
  texts: DirectoryTexts,
  onRemove: (without: DirectoryState, index: number) => void,
): void {
  const items = chips.map(({ label, without }, index) => {
    const item = cloneTemplate(root, "chip");
    fillField(item, "name", label);
    const button = findPart(item, "button");
    button.setAttribute("aria-label", fillText(texts.chip.remove, { name: label }));
    button.addEventListener("click", () => onRemove(without, index));
    return item;
  });
  findPart(root, "[data-part=chips]").replaceChildren(...items);
  findPart(root, "[data-part=chosen]").hidden = chips.length === 0;
}
