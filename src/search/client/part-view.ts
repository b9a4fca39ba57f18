import { fillText } from "#src/core/text/count-text.ts";
import type { PartList, ShownPart } from "#src/search/understanding/part-links.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { clone } from "./search-view.ts";

/** The address of a page of the portal by its path. */
const toAddress = (path: string) =>
  (document.documentElement.dataset["base"] ?? "/") + path.replace(/^\//, "");

function toChip(root: HTMLElement, box: HTMLElement, part: ShownPart, remove: () => void): Element {
  const chip = clone(root, "part");
  const text = (name: string) => box.dataset[name] ?? "";
  const facet = chip.querySelector("[data-field=facet]");
  if (facet) facet.textContent = `${readData<Record<string, string>>(box, "facets")[part.facet] ?? ""}:`;
  const name = part.isWrong ? fillText(text("wrong"), { name: part.name }) : part.name;
  const link = chip.querySelector("a");
  if (part.href === undefined) link?.replaceWith(name);
  else if (link) Object.assign(link, { textContent: name, href: toAddress(part.href) });
  const button = chip.querySelector("button");
  button?.setAttribute("aria-label", fillText(text("remove"), { name: part.name }));
  button?.addEventListener("click", remove);
  return chip;
}

/** Draws what is understood of the query; `onRemove` gets the words of a part that are to count as ordinary ones. */
export function drawParts(
  root: HTMLElement,
  { parts, list }: { parts: readonly ShownPart[]; list: PartList | undefined },
  onRemove: (words: string) => void,
): void {
  const box = root.querySelector<HTMLElement>("[data-part=understood]");
  const line = box?.querySelector<HTMLElement>("[data-part=list]");
  if (!box || !line) return;
  box.hidden = parts.length === 0;
  const chips = parts.map((part) => toChip(root, box, part, () => onRemove(part.words)));
  box.querySelector("[data-part=parts]")?.replaceChildren(...chips);
  line.hidden = list === undefined;
  const link = line.querySelector("a");
  const name = line.querySelector("[data-field=name]");
  if (!list || !link || !name) return;
  link.href = toAddress(list.href);
  name.textContent = list.name;
}

/** A number of one entity leads to its page. */
export function goToEntity(answer: { parts: readonly ShownPart[] } | undefined): void {
  const href = answer?.parts.find(({ facet }) => facet === "number")?.href;
  if (href !== undefined) location.assign(toAddress(href));
}
