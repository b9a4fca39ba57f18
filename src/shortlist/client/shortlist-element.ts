import { saveFile } from "#src/ui/client/save-file.ts";
import type { DirectoryDataset } from "#src/directory/dataset.ts";
import { countText } from "#src/core/text/count-text.ts";
import { findPressedButton } from "#src/ui/client/pressed-button.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { fetchDataset } from "#src/directory/client/fetch-dataset.ts";
import { cleanIds, formatShared, mergeIds, parseShared } from "#src/shortlist/shortlist.ts";
import type { EntityDetails } from "#src/shortlist/details.ts";
import { fetchDetails, fetchVcards } from "./entity-pages.ts";
import { readSearchBefore, readSearches } from "./search-memory.ts";
import { toShortlistCsv } from "./shortlist-files.ts";
import { prepareSheet, writeSheet } from "./shortlist-sheet.ts";
import { readShortlist, SHORTLIST_CHANGED, writeShortlist } from "./shortlist-store.ts";
import { drawComparison, listLabels, toCompared, type Compared } from "./shortlist-view.ts";

/** `<portal-shortlist>`: compares, prints, shares and saves the visitor's shortlist, or one shared by its address. */
class PortalShortlist extends HTMLElement {
  #dataset: DirectoryDataset | undefined;
  #compared: Compared[] = [];
  #details: ReadonlyMap<string, EntityDetails> = new Map();
  #previous: string[] | undefined;
  #base = new URL(document.documentElement.dataset["base"] ?? "/", location.href).href;

  async connectedCallback() {
    this.addEventListener("click", (event) => {
      const button = findPressedButton(event);
      const { action, remove } = button?.dataset ?? {};
      if (remove !== undefined) this.#remove(remove);
      else if (action !== undefined) void this.#act(action);
    });
    this.addEventListener("input", () => writeSheet(this));
    document.addEventListener(SHORTLIST_CHANGED, () => this.#show());
    try {
      this.#dataset = await fetchDataset(this.#base);
      prepareSheet(this, this.#shared === undefined ? readSearches() : readSearchBefore(), this.#dataset);
      this.#show();
    } catch {
      this.#say(this.dataset["failed"]);
    }
  }

  get #shared() {
    return parseShared(location.search);
  }

  #find<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`portal-shortlist has no ${selector}`);
    return element;
  }

  #say(text: string | undefined) {
    this.#find("[data-part=status]").textContent = text ?? "";
  }

  #show() {
    if (!this.#dataset) return;
    const { rows, names } = this.#dataset;
    const shared = this.#shared;
    const own = readShortlist();
    const ids = shared ?? own ?? [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    this.#compared = toCompared(
      ids.flatMap((id) => byId.get(id) ?? []),
      names,
      { base: this.#base, details: this.#details },
    );
    drawComparison(this, this.#compared, shared === undefined);
    const count = this.#compared.length;
    this.#find("[data-part=list]").hidden = count === 0;
    this.#find("[data-part=empty]").hidden = count > 0;
    this.#find("[data-part=shared]").hidden = shared === undefined || count === 0;
    this.#find("[data-action=clear]").hidden = shared !== undefined;
    this.#find("[data-action=undo]").hidden = this.#previous === undefined;
    this.#find<HTMLInputElement>("[name=address]").value = this.#address;
    writeSheet(this);
    void this.#addDetails();
    const missing = ids.length > count ? this.dataset["missing"] : undefined;
    const trouble = shared === undefined && own === undefined ? this.dataset["storage"] : undefined;
    this.#say(trouble ?? [count > 0 && this.#countWords(count), missing].filter(Boolean).join(" "));
  }

  get #address() {
    const ids = this.#compared.map(({ row }) => row.id);
    return new URL(location.pathname + formatShared(ids), location.href).href;
  }

  #countWords(count: number) {
    return countText(readData(this, "counts"), count);
  }

  /** Reads the pages of entities that have come to the list, and draws it with what they say. */
  async #addDetails() {
    const wanted = this.#compared.filter(({ row }) => !this.#details.has(row.id));
    if (wanted.length === 0) return;
    this.#details = new Map([...this.#details, ...(await fetchDetails(wanted))]);
    const said = this.#find("[data-part=status]").textContent;
    const focused = document.activeElement?.getAttribute("data-remove");
    this.#show();
    this.#say(said);
    if (focused) this.querySelector<HTMLElement>(`[data-remove="${focused}"]`)?.focus();
  }

  #remove(id: string) {
    const name = this.#compared.find(({ row }) => row.id === id)?.row.name ?? "";
    this.#change(
      (readShortlist() ?? []).filter((other) => other !== id),
      this.dataset["taken"]?.replace("{name}", () => name),
    );
  }

  /** Keeps another list, says what was done, and offers to undo it. */
  #change(ids: string[], said: string | undefined) {
    this.#previous = readShortlist();
    if (!writeShortlist(ids)) return this.#say(this.dataset["storage"]);
    this.#sayBefore(said);
    this.#find("[data-action=undo]").focus();
  }

  #undo(previous: string[]) {
    this.#previous = undefined;
    writeShortlist(cleanIds(previous));
    this.#sayBefore(this.dataset["undone"]);
    this.#find("[data-part=status]").focus();
  }

  /** Says what was done before what the list now holds. */
  #sayBefore(said: string | undefined) {
    this.#say([said, this.#find("[data-part=status]").textContent].filter(Boolean).join(" "));
  }

  async #act(action: string) {
    const labels = listLabels(this);
    const { name = "", page = "" } = this.dataset;
    if (action === "print") print();
    if (action === "csv")
      saveFile("schowek.csv", "text/csv", toShortlistCsv(this.#compared, { labels, name, page }));
    if (action === "vcards") await this.#saveVcards();
    if (action === "copy") await this.#copy();
    if (action === "clear") this.#change([], this.dataset["cleared"]);
    if (action === "undo" && this.#previous) this.#undo(this.#previous);
    if (action === "keep") this.#keep();
  }

  async #saveVcards() {
    try {
      saveFile("schowek.vcf", "text/vcard", await fetchVcards(this.#compared));
    } catch {
      this.#say(this.dataset["failed"]);
    }
  }

  async #copy() {
    const field = this.#find<HTMLInputElement>("[name=address]");
    try {
      await navigator.clipboard.writeText(field.value);
      this.#say(this.dataset["copied"]);
    } catch {
      field.select();
      this.#say(this.dataset["copyByHand"]);
    }
  }

  #keep() {
    const { ids, left } = mergeIds(readShortlist() ?? [], this.#shared ?? []);
    const shared = location.href;
    history.replaceState(null, "", location.pathname);
    if (!writeShortlist(ids)) {
      history.replaceState(null, "", shared);
      this.#show();
      return this.#say(this.dataset["storage"]);
    }
    this.#say(left > 0 ? this.dataset["keptPart"]?.replace("{left}", String(left)) : this.dataset["kept"]);
    this.#find("[data-part=status]").focus();
  }
}

customElements.define("portal-shortlist", PortalShortlist);
