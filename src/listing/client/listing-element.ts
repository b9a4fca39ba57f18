import {
  countTerm,
  formatChoice,
  matchesChoice,
  parseChoice,
  type FilterChoice,
} from "#src/core/listing/filter.ts";
import { countText } from "#src/core/text/count-text.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { readItems } from "./listing-items.ts";

/**
 * `<portal-listing>`: filters its items (`[data-terms]`) with its form; the choice is kept in the URL. Groups of
 * items (`[data-listing-group]`) are hidden while empty. Each change dispatches a `listing:change` event.
 */
class PortalListing extends HTMLElement {
  readonly #items = readItems(this, Date.now());
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector("form");
    if (!this.#form) return;
    this.#openPanelWhereThereIsRoom();
    const asked = parseChoice(location.search, this.#names("checkbox"), this.#names("number"));
    if (formatChoice(asked) === "") this.#change(this.#read());
    else this.#show(asked);
    this.#form.addEventListener("input", () => this.#change(this.#read()));
    this.#form.addEventListener("submit", (event) => this.#showResults(event));
    this.#form.addEventListener("reset", () => this.#change({ terms: {}, least: {} }));
  }

  /** The list is filtered already; the button leads to it, past the filters that cover a small screen. */
  #showResults(event: Event): void {
    event.preventDefault();
    this.#openPanelWhereThereIsRoom();
    const status = this.querySelector<HTMLElement>("[role=status]");
    status?.focus({ preventScroll: true });
    status?.scrollIntoView({ block: "nearest" });
  }

  #openPanelWhereThereIsRoom(): void {
    const { matches } = matchMedia("(width >= 56rem)");
    this.querySelector("[data-part=filters]")?.toggleAttribute("open", matches);
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
    history.replaceState(history.state, "", location.pathname + formatChoice(choice) + location.hash);
    this.#show(choice);
    this.dispatchEvent(new CustomEvent("listing:change", { bubbles: true }));
  }

  #show(choice: FilterChoice): void {
    const items = this.#items.map(({ item }) => item);
    for (const box of this.#inputs("checkbox")) {
      box.checked = choice.terms[box.name]?.includes(box.value) ?? false;
      this.#writeCount(box, countTerm(items, choice, box.name, box.value));
    }
    for (const input of this.#inputs("number")) input.value = String(choice.least[input.name] ?? "");
    let shown = 0;
    for (const { item, element } of this.#items) {
      element.hidden = !matchesChoice(item, choice);
      if (!element.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>("[data-listing-group]"))
      group.hidden = !group.querySelector("[data-terms]:not([hidden])");
    this.#say(shown, formatChoice(choice) !== "");
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

  #say(count: number, isNarrowed: boolean): void {
    const { none = "" } = this.dataset;
    const status = this.querySelector("[role=status]");
    const words = count === 0 ? none : countText(readData(this, "counts"), count);
    if (status) status.textContent = words;
    const clear = this.querySelector<HTMLElement>("[type=reset]");
    if (clear) clear.hidden = !isNarrowed;
  }
}

customElements.define("portal-listing", PortalListing);
