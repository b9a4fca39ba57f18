import { drawNothing } from "#src/search/client/nothing-view.ts";
import { oneOf } from "#src/core/records.ts";
import { connectFilterPanel, type FilterPanel } from "#src/ui/client/filter-panel.ts";
import { findTermLink } from "#src/ui/client/term-link.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { findRows, type FoundRows } from "#src/directory/find-rows.ts";
import { findNearestPlace, type Point } from "#src/directory/near.ts";
import type { MeasuredRow } from "#src/directory/row-records.ts";
import { rowOrders } from "#src/directory/sort-rows.ts";
import { drawChips, listChips } from "./chip-view.ts";
import { openNamedFacet, showControls, showFailure } from "./directory-controls.ts";
import { listRows, loadDirectory, rankRows, type Directory } from "./directory-data.ts";
import {
  DEVICE,
  formatDirectoryState,
  parseDirectoryState,
  toOrder,
  type DirectoryState,
} from "./directory-state.ts";
import { countText, fillText } from "#src/core/text/count-text.ts";
import type { DirectoryTexts } from "./directory-texts.ts";
import { saveFile } from "#src/ui/client/save-file.ts";
import { downloadFormats, downloadTypes, toDownload, type DownloadFormat } from "./downloads.ts";
import { toFacetView, type FacetView } from "./facet-view.ts";
import { askPosition, readNearness } from "./near-control.ts";
import { toResultArea, type ResultArea } from "./result-area.ts";
import { viewNames } from "./result-view.ts";
import { findPart } from "./template.ts";

const TYPING_PAUSE = 250;

/** `<portal-directory>`: makes the static list of entities interactive: filters, nearness, views and files. */
class PortalDirectory extends HTMLElement {
  #texts!: DirectoryTexts;
  #facets!: FacetView;
  #panel: FilterPanel | undefined;
  #area: ResultArea | undefined;
  #state: DirectoryState = parseDirectoryState("");
  #device: Point | undefined;
  #directory: Directory | undefined;
  #found: FoundRows | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #base = document.documentElement.dataset["base"] ?? "/";
  readonly #ownPath = location.pathname;

  connectedCallback() {
    this.#texts = readData<DirectoryTexts>(this, "texts");
    this.#facets = toFacetView(this);
    this.#panel = connectFilterPanel(this);
    this.#part("locate").hidden = !("geolocation" in navigator);
    this.#listen();
    addEventListener("popstate", () => void this.#show(parseDirectoryState(location.search)));
    if (openNamedFacet(this)) this.#prepare().catch(() => this.#fail());
    if (location.search !== "") void this.#show(parseDirectoryState(location.search));
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return findPart<E>(this, `[data-part="${name}"]`);
  }

  get #input() {
    return findPart<HTMLInputElement>(this, "input[name=q]");
  }

  #listen() {
    const failed = () => this.#fail();
    const toggled = (event: Event) => {
      if (event.target instanceof HTMLElement && event.target.dataset["facet"]) this.#prepare().catch(failed);
    };
    this.#part("filters").addEventListener("toggle", toggled, true);
    this.#part("facets").addEventListener("change", () => this.#ask({ selection: this.#facets.read() }));
    this.#part("near").addEventListener("change", () => this.#ask(readNearness(this)));
    this.#part("locate").addEventListener("click", () => void this.#locate());
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask({ term: this.#input.value }, "replace"), TYPING_PAUSE);
    });
    findPart(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#ask({ term: this.#input.value });
    });
    const sort = findPart<HTMLSelectElement>(this, "select[name=sort]");
    sort.addEventListener("change", () => this.#ask({ order: oneOf(rowOrders, sort.value) }));
    this.#part("views").addEventListener("change", () => {
      const { value } = findPart<HTMLInputElement>(this, "input[name=view]:checked");
      this.#ask({ view: oneOf(viewNames, value) ?? "list" });
    });
    this.#part("retry").addEventListener("click", () => void this.#show(this.#state));
    this.#part("clear").addEventListener("click", () => {
      this.#ask({ ...parseDirectoryState(""), view: this.#state.view });
      this.#input.focus();
    });
    for (const format of downloadFormats)
      findPart(this, `[data-download=${format}]`).addEventListener("click", () => void this.#save(format));
  }

  #ask(change: Partial<DirectoryState>, mode: "push" | "replace" = "push") {
    const state = { ...this.#state, ...change };
    const own = (this.dataset["address"] ?? this.#ownPath) + formatDirectoryState(state);
    const address = own + findTermLink(this, state.selection);
    if (own !== location.pathname + location.search) history[`${mode}State`](null, "", address);
    void this.#show(state);
  }

  readonly #context = ({ names }: Directory) => ({ names, texts: this.#texts, base: this.#base });

  async #prepare(): Promise<Directory> {
    const directory = (this.#directory ??= await loadDirectory(this.#base));
    this.#area ??= toResultArea(this, this.#context(directory));
    this.#facets.fill(directory.names);
    const { counts } = this.#found ?? findRows(directory, { selection: {}, order: "name" });
    if (!this.#found) {
      this.#facets.update(counts, this.#state.selection);
      this.#panel?.show(0, directory.rows.length);
    }
    return directory;
  }

  async #show(asked: DirectoryState) {
    const turn = ++this.#turn;
    const isLost = asked.near === DEVICE && !this.#device;
    const state = isLost ? { ...asked, near: undefined, radius: undefined } : asked;
    this.#state = state;
    try {
      const directory = await this.#prepare();
      const origin =
        state.near === DEVICE ? this.#device : directory.places.find(({ id }) => id === state.near);
      const isWorded = state.term.trim() !== "";
      const ranks = isWorded ? await rankRows(this.#base, state.term, directory) : undefined;
      if (turn !== this.#turn) return;
      const order = toOrder(state, origin !== undefined);
      this.#found = findRows(directory, { ...state, ranks, origin, order });
      showControls(this, state, order, origin !== undefined);
      this.#facets.update(this.#found.counts, state.selection);
      const chips = listChips(state, directory, this.#texts);
      drawChips(this, chips, this.#texts, (without, index) => this.#removeChip(without, index));
      this.#panel?.show(chips.length, this.#found.positions.length);
      this.#draw(this.#found);
      this.#announce(this.#found.positions.length);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #fail() {
    this.#area?.showStatic();
    showFailure(this, this.#texts.failed);
  }

  #removeChip(without: DirectoryState, index: number) {
    this.#ask(without);
    const focusNext = () => {
      const buttons = this.#part("chips").querySelectorAll("button");
      (buttons[Math.min(index, buttons.length - 1)] ?? this.#input).focus();
    };
    requestAnimationFrame(() => setTimeout(focusNext));
  }

  readonly #list = (positions: readonly number[]): MeasuredRow[] =>
    listRows(this.#directory?.rows ?? [], positions, this.#found?.distances);

  /** The static list is the result when nothing is asked at the address from which it was loaded. */
  #draw({ positions }: FoundRows) {
    const isStatic = formatDirectoryState(this.#state) === "" && location.pathname === this.#ownPath;
    if (isStatic) this.#area?.showStatic();
    else this.#area?.show(this.#list(positions), this.#state.view);
  }

  #announce(count: number) {
    const { none, counts } = this.#texts;
    this.#part("status").textContent = count ? countText(counts, count) : none;
    drawNothing(this, count === 0, this.#state.term);
  }

  async #locate() {
    const note = this.#part("near-note");
    try {
      this.#device = await askPosition();
      const { places } = await this.#prepare();
      const place = findNearestPlace(places, this.#device)?.name ?? "";
      note.textContent = fillText(this.#texts.located, { place });
      this.#ask({ near: DEVICE });
    } catch {
      note.textContent = this.#texts.notLocated;
    }
  }

  async #save(format: DownloadFormat) {
    const directory = await this.#prepare();
    const positions = this.#found?.positions ?? directory.rows.map((_, position) => position);
    const text = toDownload(format, this.#list(positions), this.#context(directory));
    saveFile(`${this.#texts.fileName}.${format}`, downloadTypes[format], text);
  }
}

customElements.define("portal-directory", PortalDirectory);
