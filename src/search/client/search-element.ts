import { connectFilterPanel, type FilterPanel } from "#src/ui/client/filter-panel.ts";
import { announceAnswer, drawChoices, showParts } from "./answer-view.ts";
import { connectArrowKeys } from "./arrow-keys.ts";
import { goToEntity } from "./part-view.ts";
import { drawAnswer, FIRST_RESULTS, type ResultFrame } from "./result-list.ts";
import { expectPages, guessPages, searchPages, type SearchAnswer } from "./search-client.ts";
import { formatSearchState, isEmptySearch, listKept, parseSearchState, toState } from "./search-state.ts";
import type { SearchState } from "./search-state.ts";
import { drawFilter, readFilters } from "./search-view.ts";

/** Letters of the word being typed from which on it is guessed; shorter ones lead to a large part of the index. */
const SHORTEST_GUESS = 3;
const TYPING_PAUSE = 170;

/** Whether the page was opened by a link or a form, and not by going back to it. */
const hasJustArrived = () =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "navigate");

const base = document.documentElement.dataset["base"] ?? "/";

/** `<portal-search>`: turns the plain search form into a search that answers while typing. */
class PortalSearch extends HTMLElement {
  #state: SearchState = toState("");
  #answer: SearchAnswer | undefined;
  #isGuessing = false;
  #counter: FilterPanel | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#counter = connectFilterPanel(this);
    const redraw = () => void this.#drawFilters().catch(() => this.#fail(this.#turn));
    this.#panel.addEventListener("toggle", redraw);
    this.#find("[data-part=retry]").addEventListener("click", () => void this.#show(this.#state));
    connectArrowKeys(this, this.#input);
    void this.#show(parseSearchState(location.search, this.#names)).then((answer) => {
      if (hasJustArrived()) goToEntity(answer);
    });
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      void this.#guess();
      this.#timer = setTimeout(() => void this.#ask(this.#written(), "replace"), TYPING_PAUSE);
    });
    this.#find("search form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#ask(this.#written(), "push").then(goToEntity);
    });
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target !== this.#input) this.#askChosen();
    });
    this.#find("[data-part=clear]").addEventListener("click", () => {
      void this.#ask({ ...this.#state, filters: { kind: this.#state.filters["kind"] ?? [] } }, "push");
      this.#input.focus();
    });
    addEventListener("popstate", () => void this.#show(parseSearchState(location.search, this.#names)));
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

  get #switch() {
    return this.#find<HTMLInputElement>("[data-part=ended] input");
  }

  /** What is asked with the words in the box; those that count as ordinary are forgotten with the words. */
  #written(): SearchState {
    return { ...this.#state, term: this.#input.value, plain: listKept(this.#input.value, this.#state.plain) };
  }

  #askChosen() {
    const filters = readFilters(this.#groups);
    void this.#ask({ ...this.#state, filters, skipsEnded: this.#switch.checked }, "push");
  }

  #ask(state: SearchState, history_: "push" | "replace"): Promise<SearchAnswer | undefined> {
    const address = location.pathname + formatSearchState(state);
    if (address !== location.pathname + location.search) history[`${history_}State`](null, "", address);
    return this.#show(state);
  }

  /** Fetches the likely answer while the visitor types, one at a time, to use the pauses in typing. */
  async #guess(): Promise<void> {
    const term = this.#input.value.trim();
    if ((term.split(" ").at(-1) ?? "").length < SHORTEST_GUESS) return;
    expectPages(base, this.#written());
    if (this.#isGuessing) return;
    this.#isGuessing = true;
    await guessPages(base, this.#written(), FIRST_RESULTS).catch(() => undefined);
    this.#isGuessing = false;
    if (this.#input.value.trim() !== term) return this.#guess();
  }

  /** Shows the answer and gives it; nothing when there is none, or when something else was asked meanwhile. */
  async #show(state: SearchState): Promise<SearchAnswer | undefined> {
    this.#state = state;
    const turn = ++this.#turn;
    if (this.#input.value.trim() !== state.term.trim()) this.#input.value = state.term;
    try {
      const answer = await searchPages(base, state);
      if (turn !== this.#turn) return undefined;
      this.#answer = answer;
      showParts(this, true);
      drawChoices(this, state, answer, (words) => {
        void this.#ask({ ...state, plain: [...state.plain, words] }, "push");
        this.#input.focus();
      });
      await drawAnswer(
        this.#frame(turn, answer.question.words),
        isEmptySearch(state) ? { ...answer, found: [] } : answer,
      );
      if (turn !== this.#turn) return undefined;
      this.#status(announceAnswer(this, state, answer));
      this.#counter?.show(this.#countFilters(), answer.found.length);
      await this.#drawFilters();
      if (turn !== this.#turn) return undefined;
      this.dataset["answered"] = formatSearchState(state);
      return answer;
    } catch {
      this.#fail(turn);
      return undefined;
    }
  }

  /** How many filters of the panel are chosen. */
  #countFilters(): number {
    const chosen = Object.entries(this.#state.filters).filter(([name]) => name !== "kind");
    return chosen.flatMap(([, values]) => values).length;
  }

  /** Says that there is no answer, which is not an answer without results, and shows what can be done. */
  #fail(turn: number) {
    if (turn !== this.#turn) return;
    showParts(this, false);
    this.#status(this.dataset["failed"] ?? "");
  }

  /** Draws the filters where they are open; their counts are not loaded before. */
  async #drawFilters() {
    const { filters } = this.#state;
    if (!this.#panel.open || !this.#answer) return;
    const turn = this.#turn;
    const counts = await this.#answer.countPages();
    if (turn !== this.#turn) return;
    for (const group of this.#panel.querySelectorAll<HTMLElement>("[data-filter]")) {
      const name = group.dataset["filter"] ?? "";
      const chosen = filters[name] ?? [];
      drawFilter(this, group, counts[name] ?? {}, chosen);
      if (chosen.length > 0) group.setAttribute("open", "");
    }
    this.#find("[data-part=clear]").hidden = this.#countFilters() === 0;
  }

  #frame(turn: number, asked: readonly string[]): ResultFrame {
    return {
      root: this,
      base,
      asked,
      isCurrent: () => turn === this.#turn,
      onFailure: () => this.#fail(turn),
      onKind: (kind) => {
        void this.#ask({ ...this.#state, filters: { ...this.#state.filters, kind: [kind] } }, "push");
        this.#find("[role=status]").focus();
      },
    };
  }

  /** Says what came of a query. What waited for it, the fonts of the page, may come. */
  #status(text: string) {
    this.#find("[role=status]").textContent = text;
    this.removeAttribute("data-waits");
  }
}

customElements.define("portal-search", PortalSearch);
