import { saveFile } from "#src/ui/client/save-file.ts";
import type { DirectoryDataset } from "#src/directory/dataset.ts";
import { countText } from "#src/core/text/count-text.ts";
import { findPressedButton } from "#src/ui/client/pressed-button.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { fetchDataset } from "#src/directory/client/fetch-dataset.ts";
import { cleanIds, formatShared, mergeIds, parseShared } from "#src/shortlist/shortlist.ts";
import { fetchVcards, toShortlistCsv } from "./shortlist-files.ts";
import { readShortlist, SHORTLIST_CHANGED, writeShortlist } from "./shortlist-store.ts";
import { drawComparison, listLabels, toCompared, type Compared } from "./shortlist-view.ts";

/** `<portal-shortlist>`: compares, prints, shares and saves the visitor's shortlist, or one shared by its address. */
class PortalShortlist extends HTMLElement {
  #dataset: DirectoryDataset | undefined;
  #compared: Compared[] = [];
  #previous: string[] | undefined;
  #heading: string | undefined;
  #base = new URL(document.documentElement.dataset["base"] ?? "/", location.href).href;

  async connectedCallback() {
    this.addEventListener("click", (event) => {
      const button = findPressedButton(event);
      const { action, remove } = button?.dataset ?? {};
      if (remove !== undefined) this.#change((readShortlist() ?? []).filter((id) => id !== remove));
      else if (action !== undefined) void this.#act(action);
    });
    this.#find("[name=heading]").addEventListener("input", () => this.#writeHeading());
    document.addEventListener(SHORTLIST_CHANGED, () => this.#show());
    try {
      this.#dataset = await fetchDataset(this.#base);
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
      this.#base,
    );
    drawComparison(this, this.#compared, shared === undefined);
    const count = this.#compared.length;
    this.#find("[data-part=list]").hidden = count === 0;
    this.#find("[data-part=empty]").hidden = count > 0;
    this.#find("[data-part=shared]").hidden = shared === undefined || count === 0;
    this.#find("[data-action=clear]").hidden = shared !== undefined;
    this.#find("[data-action=undo]").hidden = this.#previous === undefined;
    this.#find<HTMLInputElement>("[name=address]").value = this.#address;
    this.#writeHeading();
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

  #writeHeading() {
    const { value } = this.#find<HTMLInputElement>("[name=heading]");
    const heading = this.#find("[data-part=heading]");
    this.#heading ??= heading.textContent;
    heading.textContent = value.trim() || this.#heading;
  }

  #change(ids: string[]) {
    this.#previous = readShortlist();
    if (!writeShortlist(ids)) return this.#say(this.dataset["storage"]);
    this.#find("[data-action=undo]").focus();
  }

  async #act(action: string) {
    const labels = listLabels(this);
    const { name = "", page = "" } = this.dataset;
    if (action === "print") print();
    if (action === "csv")
      saveFile("schowek.csv", "text/csv", toShortlistCsv(this.#compared, { labels, name, page }));
    if (action === "vcards") await this.#saveVcards();
    if (action === "copy") await this.#copy();
    if (action === "clear") this.#change([]);
    if (action === "undo" && this.#previous) {
      const previous = this.#previous;
      this.#previous = undefined;
      writeShortlist(cleanIds(previous));
      this.#find("[data-part=status]").focus();
    }
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
