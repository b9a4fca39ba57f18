import type { Question } from "#src/search/correction.ts";
import { connectFilterPanel, type FilterPanel } from "#src/ui/client/filter-panel.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { readPages, searchPages, type SearchAnswer } from "./search-client.ts";
import { formatAnnouncement } from "./search-announcement.ts";
import { formatSearchState, isEmptySearch, parseSearchState, type SearchState } from "./search-state.ts";
import { drawFilter, drawMeant, readFilters, toResultItem } from "./search-view.ts";

const PAGE_SIZE = 20;
/** Number of results that are fetched while the visitor still types, and drawn before the rest of the first page. */
const FIRST_RESULTS = 3;
/** Letters of the word being typed from which on it is guessed; shorter ones lead to a large part of the index. */
const SHORTEST_GUESS = 3;
const TYPING_PAUSE = 200;

/** `<portal-search>`: turns the plain search form into a search that answers while typing. */
class PortalSearch extends HTMLElement {
  #state: SearchState = { term: "", filters: {} };
  #answer: SearchAnswer | undefined;
  #isGuessing = false;
  #counter: FilterPanel | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#counter = connectFilterPanel(this);
    this.#panel.addEventListener(
      "toggle",
      () => void this.#drawFilters().catch(() => this.#fail(this.#turn)),
    );
    this.#find("[data-part=retry]").addEventListener("click", () => void this.#show(this.#state));
    void this.#show(parseSearchState(location.search, this.#names));
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      void this.#guess();
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
    this.#panel.addEventListener("change", () =>
      this.#ask({ ...this.#state, filters: readFilters(this.#groups) }, "push"),
    );
    this.#find("[data-part=clear]").addEventListener("click", () => {
      this.#ask({ ...this.#state, filters: {} }, "push");
      this.#input.focus();
    });
    addEventListener("popstate", () => void this.#show(parseSearchState(location.search, this.#names)));
  }

  get #base() {
    return document.documentElement.dataset["base"] ?? "/";
  }

  get #panel() {
    return this.#find<HTMLDetailsElement>("[data-part=filters]");
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
    void this.#show(state);
  }

  /** Fetches the likely answer while the visitor types, one at a time, to use the pauses in typing. */
  async #guess(): Promise<void> {
    const term = this.#input.value.trim();
    if (this.#isGuessing || (term.split(" ").at(-1) ?? "").length < SHORTEST_GUESS) return;
    this.#isGuessing = true;
    const answer = await searchPages(this.#base, term, this.#state.filters).catch(() => undefined);
    this.#isGuessing = false;
    if (this.#input.value.trim() !== term) return this.#guess();
    if (answer) readPages(this.#base, answer.found.slice(0, FIRST_RESULTS)).catch(() => undefined);
  }

  async #show(state: SearchState) {
    this.#state = state;
    const turn = ++this.#turn;
    if (this.#input.value.trim() !== state.term.trim()) this.#input.value = state.term;
    try {
      const answer = await searchPages(this.#base, state.term, state.filters);
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#find("[data-part=found]").hidden = false;
      this.#find("[data-part=failed]").hidden = true;
      await this.#drawResults(isEmptySearch(state) ? [] : answer.found, turn);
      if (turn !== this.#turn) return;
      this.#announce(answer.found.length, answer.question);
      this.#counter?.show(Object.values(state.filters).flat().length, answer.found.length);
      await this.#drawFilters();
      if (turn === this.#turn) this.dataset["answered"] = formatSearchState(state);
    } catch {
      this.#fail(turn);
    }
  }

  /** Says that there is no answer, which is not an answer without results, and shows what can be done. */
  #fail(turn: number) {
    if (turn !== this.#turn) return;
    this.#find("[data-part=found]").hidden = true;
    this.#find("[data-part=meant]").hidden = true;
    this.#find("[data-part=failed]").hidden = false;
    this.#status(this.dataset["failed"] ?? "");
  }

  /** Draws the filters where they are open; their counts are not loaded before. */
  async #drawFilters() {
    const { filters } = this.#state;
    if (!this.#panel.open || !this.#answer) return;
    const turn = this.#turn;
    const counts = await this.#answer.countPages();
    if (turn !== this.#turn) return;
    for (const group of this.#groups) {
      const name = group.dataset["filter"] ?? "";
      const chosen = filters[name] ?? [];
      const listBoxes = () => [...group.querySelectorAll("input")];
      const focused = listBoxes().find((box) => box === document.activeElement)?.value;
      drawFilter(this, group, counts[name] ?? {}, chosen);
      if (chosen.length > 0) group.setAttribute("open", "");
      if (focused !== undefined)
        listBoxes()
          .find((box) => box.value === focused)
          ?.focus();
    }
    this.#find("[data-part=clear]").hidden = isEmptySearch({ term: "", filters });
  }

  async #drawResults(found: readonly number[], turn: number, from = 0) {
    const list = this.#find("[data-part=results]");
    const draw = async (start: number, end: number) => {
      const pages = await readPages(this.#base, found.slice(from + start, from + end));
      if (turn !== this.#turn) return;
      const items = pages.map((page) => toResultItem(this, page));
      if (from + start === 0) list.replaceChildren(...items);
      else list.append(...items);
    };
    await draw(0, FIRST_RESULTS);
    await draw(FIRST_RESULTS, PAGE_SIZE);
    if (turn !== this.#turn) return;
    const more = this.#find("[data-part=more]");
    more.hidden = found.length <= from + PAGE_SIZE;
    more.onclick = () => void this.#drawMore(found, turn, from + PAGE_SIZE).catch(() => this.#fail(turn));
  }

  /** Draws the next results and puts the focus on the first of them. */
  async #drawMore(found: readonly number[], turn: number, from: number) {
    await this.#drawResults(found, turn, from);
    this.#find("[data-part=results]").children[from]?.querySelector("a")?.focus();
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
      const texts = {
        counts: readData<Record<string, string>>(this, "counts"),
        corrected: text("corrected"),
        omitted: text(question.omitted.length > 1 ? "omittedSeveral" : "omitted"),
      };
      this.#status(formatAnnouncement(count, question, texts, document.documentElement.lang));
    }
  }

  #status(text: string) {
    this.#find("[role=status]").textContent = text;
  }
}

customElements.define("portal-search", PortalSearch);
