import { fillText } from "#src/core/text/count-text.ts";
import { cutMarked } from "#src/search/marked-text.ts";
import { typeset } from "#src/ui/client/typeset.ts";
import type { FoundPage } from "./search-client.ts";
import type { Filters } from "./pagefind.ts";
import type { LookUnder } from "#src/site/look.ts";

/** A copy of a template of the search. */
export const clone = (root: HTMLElement, name: string): Element => {
  const template = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof Element)) throw new Error(`missing template ${name}`);
  return element;
};

/** Writes a text into a field of an element, with the words that were asked for marked; gives the field. */
export function fillMarked(
  element: Element,
  field: string,
  text: string,
  asked: readonly string[],
): Element | null {
  const target = element.querySelector(`[data-field="${field}"]`);
  const pieces = cutMarked(typeset(text), asked).map((piece) => {
    if (!piece.isAsked) return piece.text;
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
  target?.replaceChildren(...pieces);
  return target;
}

const fill = (element: Element, field: string, text: string) => {
  const target = element.querySelector(`[data-field="${field}"]`);
  if (target) target.textContent = typeset(text);
  return target;
};

/** Gives a result the mark and the colour of the section that its page belongs to; pages of none have no mark. */
function drawMark(line: HTMLElement, url: string): void {
  const base = document.documentElement.dataset["base"] ?? "/";
  const looks = JSON.parse(line.dataset["looks"] ?? "[]") as LookUnder[];
  const look = looks.find(({ under }) => under !== "/" && url.slice(base.length - 1).startsWith(under));
  delete line.dataset["looks"];
  line.dataset["theme"] = look?.theme ?? "portal";
  const use = line.querySelector("use");
  if (look) use?.setAttribute("href", (use.getAttribute("href") ?? "").replace(/#.*/, `#${look.picture}`));
  else line.querySelector("svg")?.remove();
}

/** Draws one result from the page's template; the words that were asked for are marked. */
export function toResultItem(
  root: HTMLElement,
  { url, name, kind, place, summary, isEnded }: FoundPage,
  asked: readonly string[],
): Element {
  const item = clone(root, "result");
  fillMarked(item, "title", name || url, asked)?.setAttribute("href", url);
  const line = fill(item, "kind", [kind, place].filter(Boolean).join(" · "))?.parentElement;
  if (line) drawMark(line, url);
  fillMarked(item, "summary", summary, asked);
  if (!isEnded) item.querySelector("[data-field=ended]")?.remove();
  return item;
}

/** Shows the link to the query that a misspelt one was taken for, or hides it when nothing was corrected. */
export function drawMeant(root: HTMLElement, corrected: string | undefined, address: string): void {
  const line = root.querySelector<HTMLElement>("[data-part=meant]");
  const link = line?.querySelector("a");
  if (!line || !link) return;
  line.hidden = corrected === undefined;
  link.textContent = corrected ?? "";
  link.href = address;
}

/** Draws the switch that leaves out what has ended, with how many that are or would be. */
export function drawSwitch(line: HTMLElement, ended: number, isOn: boolean): void {
  const box = line.querySelector("input");
  const count = line.querySelector("[data-field=count]");
  line.hidden = ended === 0 && !isOn;
  if (box) box.checked = isOn;
  if (count)
    count.textContent = fillText(line.dataset[isOn ? "hiding" : "showing"] ?? "", { count: String(ended) });
}

/** Draws the options of one filter, chosen ones and those with results, in alphabetical order. */
export function drawFilter(
  root: HTMLElement,
  group: HTMLElement,
  counts: Record<string, number>,
  chosen: readonly string[],
): void {
  const name = group.dataset["filter"] ?? "";
  const values = [
    ...new Set([
      ...Object.keys(counts).filter((value) => value !== "" && (counts[value] ?? 0) > 0),
      ...chosen,
    ]),
  ];
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const options = values.toSorted(compare).map((value) => {
    const option = clone(root, "option");
    fill(option, "name", value);
    fill(option, "count", String(counts[value] ?? 0));
    const box = option.querySelector("input");
    if (box) Object.assign(box, { name, value, checked: chosen.includes(value) });
    return option;
  });
  const focused = [...group.querySelectorAll("input")].find((box) => box === document.activeElement)?.value;
  group.querySelector("fieldset")?.replaceChildren(...group.querySelectorAll("legend"), ...options);
  [...group.querySelectorAll("input")].find((box) => box.value === focused)?.focus();
  group.hidden = options.length === 0;
}

/** The values that are ticked in the filters' groups. */
export const readFilters = (groups: readonly HTMLElement[]): Filters =>
  Object.fromEntries(
    groups.map((group) => [
      group.dataset["filter"] ?? "",
      [...group.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value),
    ]),
  );
