import type { Question } from "#src/domain/search-correction.ts";
import { searchPages } from "./pagefind-client.ts";
import { formatAnnouncement } from "./search-announcement.ts";
import { formatSearchState, isEmptySearch, parseSearchState, type SearchState } from "./search-state.ts";
import { drawFilter, drawMeant, readFilters, toResultItem } from "./search-view.ts";

const PAGE_SIZE = 20;
const TYPING_PAUSE = 250;
const WIDE = "(width >= 56rem)";

/** `<portal-search>`: turns the plain search form into a search that answers while typing. */
class PortalSearch extends HTMLElement {
  #state: SearchState = { term: "", filters: {} };
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#find<HTMLDetailsElement>("[data-part=filters]").open = matchMedia(WIDE).matches;
    this.#show(parseSearchState(location.search, this.#names));
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(
        () => this.#ask({ ...this.#state, term: this.#input.value }, "replace"),
        TYPING_PAUSE,
      );
    });
    this.#find("search form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#ask({ ...this.#state, term: this.#input.value }, "push");
    });
    this.#find(".filters").addEventListener("change", () =>
      this.#ask({ ...this.#state, filters: readFilters(this.#groups) }, "push"),
    );
    this.#find("[data-part=clear]").addEventListener("click", () => {
      this.#ask({ ...this.#state, filters: {} }, "push");
      this.#input.focus();
    });
    addEventListener("popstate", () => this.#show(parseSearchState(location.search, this.#names)));
  }

  get #groups() {
    return [...this.querySelectorAll<HTMLElement>("[data-filter]")];
  }

  get #names() {
    return this.#groups.map((group) => group.dataset["filter"] ?? "");
  }

  get #input() {
    return this.#find<HTMLInputElement>("input[name=q]");
  }

  #find<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`portal-search has no ${selector}`);
    return element;
  }

  #ask(state: SearchState, history_: "push" | "replace") {
    const address = location.pathname + formatSearchState(state);
    if (address !== location.pathname + location.search) history[`${history_}State`](null, "", address);
    this.#show(state);
  }

  async #show(state: SearchState) {
    this.#state = state;
    const turn = ++this.#turn;
    if (this.#input.value.trim() !== state.term.trim()) this.#input.value = state.term;
    try {
      const { results, counts, question } = await searchPages(
        document.documentElement.dataset["base"] ?? "/",
        state.term,
        state.filters,
      );
      if (turn !== this.#turn) return;
      this.#drawFilters(counts);
      await this.#drawResults(isEmptySearch(state) ? [] : results, turn);
      if (turn !== this.#turn) return;
      this.#find("[data-part=found]").hidden = false;
      this.#announce(results.length, question);
      this.dataset["answered"] = formatSearchState(state);
    } catch {
      this.#status(this.dataset["failed"] ?? "");
    }
  }

  #drawFilters(counts: Awaited<ReturnType<typeof searchPages>>["counts"]) {
    for (const group of this.#groups) {
      const name = group.dataset["filter"] ?? "";
      const chosen = this.#state.filters[name] ?? [];
      const focused = group.contains(document.activeElement)
        ? (document.activeElement as HTMLInputElement).value
        : undefined;
      drawFilter(this, group, counts[name] ?? {}, chosen);
      if (chosen.length > 0) group.setAttribute("open", "");
      if (focused !== undefined)
        [...group.querySelectorAll("input")].find((box) => box.value === focused)?.focus();
    }
    const any = Object.values(this.#state.filters).some((values) => values.length > 0);
    this.#find("[data-part=clear]").hidden = !any;
  }

  async #drawResults(results: Awaited<ReturnType<typeof searchPages>>["results"], turn: number, from = 0) {
    const pages = await Promise.all(results.slice(from, from + PAGE_SIZE).map((result) => result.data()));
    if (turn !== this.#turn) return;
    const items = pages.map((page) => toResultItem(this, page));
    const list = this.#find("[data-part=results]");
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    const more = this.#find("[data-part=more]");
    more.hidden = results.length <= from + PAGE_SIZE;
    more.onclick = async () => {
      await this.#drawResults(results, turn, from + PAGE_SIZE);
      list.children[from + PAGE_SIZE]?.querySelector("a")?.focus();
    };
  }

  #announce(count: number, question: Question) {
    drawMeant(
      this,
      question.corrected,
      formatSearchState({ ...this.#state, term: question.corrected ?? "" }),
    );
    const text = (name: string) => this.dataset[name] ?? "";
    if (isEmptySearch(this.#state)) this.#status(text("start"));
    else if (count === 0) this.#status(text("none"));
    else {
      const counts = JSON.parse(text("counts")) as Record<string, string>;
      const texts = { counts, corrected: text("corrected"), omitted: text("omitted") };
      this.#status(formatAnnouncement(count, question, texts, document.documentElement.lang));
    }
  }

  #status(text: string) {
    this.#find("[role=status]").textContent = text;
  }
}

customElements.define("portal-search", PortalSearch);
