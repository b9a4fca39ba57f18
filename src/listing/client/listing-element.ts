import {
  countChosen,
  countTerm,
  formatChoice,
  matchesChoice,
  parseChoice,
  type FilterChoice,
} from "#src/core/listing/filter.ts";
import { countText } from "#src/core/text/count-text.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { connectFilterPanel, type FilterPanel } from "#src/ui/client/filter-panel.ts";
import { findTermLink } from "#src/ui/client/term-link.ts";
import { readItems, type ListedItem } from "./listing-items.ts";

/**
 * `<portal-listing>`: filters its items (`[data-terms]`) with its form; the choice is kept in the URL. Groups of
 * items (`[data-listing-group]`) are hidden while empty. Other scripts of the page take items out by `data-excluded`,
 * or remove them, and say so by a `listing:recount` event.
 */
class PortalListing extends HTMLElement {
  #items: readonly ListedItem[] = [];
  #form: HTMLFormElement | null = null;
  #panel: FilterPanel | undefined;

  connectedCallback(): void {
    this.#form = this.querySelector("form");
    if (!this.#form) return;
    this.#items = readItems(this, Date.now());
    this.#panel = connectFilterPanel(this);
    const asked = parseChoice(location.search, this.#names("checkbox"), this.#names("number"));
    if (formatChoice(asked) === "") this.#change(this.#read());
    else this.#show(asked);
    this.#form.addEventListener("input", () => this.#change(this.#read()));
    this.#form.addEventListener("reset", () => this.#change({ terms: {}, least: {} }));
    document.addEventListener("listing:recount", () => this.#show(this.#read()));
  }

  #inputs(type: string): HTMLInputElement[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement>(`input[type=${type}]`) ?? [])];
  }

  #names(type: string): string[] {
    return [...new Set(this.#inputs(type).map(({ name }) => name))];
  }

  #read(): FilterChoice {
    const params = new URLSearchParams();
    for (const box of this.#inputs("checkbox")) if (box.checked) params.append(box.name, box.value);
    for (const input of this.#inputs("number")) params.set(input.name, input.value);
    return parseChoice(params.toString(), this.#names("checkbox"), this.#names("number"));
  }

  #change(choice: FilterChoice): void {
    const fragment = findTermLink(this, choice.terms);
    history.replaceState(history.state, "", location.pathname + formatChoice(choice) + fragment);
    this.#show(choice);
  }

  #show(choice: FilterChoice): void {
    const there = this.#items.filter(
      ({ element }) => element.isConnected && element.dataset["excluded"] === undefined,
    );
    const items = there.map(({ item }) => item);
    for (const box of this.#inputs("checkbox")) {
      box.checked = choice.terms[box.name]?.includes(box.value) ?? false;
      this.#writeCount(box, countTerm(items, choice, box.name, box.value));
    }
    for (const input of this.#inputs("number")) input.value = String(choice.least[input.name] ?? "");
    const shown = new Set(there.filter(({ item }) => matchesChoice(item, choice)));
    for (const one of this.#items) one.element.hidden = !shown.has(one);
    for (const group of this.querySelectorAll<HTMLElement>("[data-listing-group]"))
      group.hidden = !group.querySelector("[data-terms]:not([hidden])");
    this.#say(shown.size, countChosen(choice));
  }

  #writeCount(box: HTMLInputElement, count: number): void {
    const label = box.closest("label");
    if (!label) return;
    const field = label.querySelector("[data-field=count]");
    if (field) field.textContent = count.toLocaleString(document.documentElement.lang);
    label.hidden = count === 0 && !box.checked;
    const group = label.closest("details");
    if (group) group.hidden = !group.querySelector("label:not([hidden])");
    if (group && box.checked) group.open = true;
  }

  #say(count: number, chosen: number): void {
    const { none = "" } = this.dataset;
    const status = this.querySelector("[role=status]");
    const words = count === 0 ? none : countText(readData(this, "counts"), count);
    if (status) status.textContent = words;
    this.#panel?.show(chosen, count);
    const clear = this.querySelector<HTMLElement>("[type=reset]");
    if (clear) clear.hidden = chosen === 0;
  }
}

customElements.define("portal-listing", PortalListing);
