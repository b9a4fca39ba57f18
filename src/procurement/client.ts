import { countText } from "#src/core/text/count-text.ts";
import { readData } from "#src/ui/client/read-data.ts";

/**
 * `<portal-service-table>`: links marked with `data-filter` lead to the directory narrowed by it, where scripts run. On
 * narrow screens its two selects leave the rows of a service and the column of a county, without empty cells.
 */
class ServiceTable extends HTMLElement {
  connectedCallback() {
    const base = document.documentElement.dataset["base"] ?? "/";
    const directory = base + (this.dataset["directory"] ?? "/").replace(/^\//, "");
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-filter]"))
      link.href = `${directory}?${link.dataset["filter"]}`;
    this.addEventListener("change", () => this.#show());
  }

  #read = (name: string) => this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? "";

  #show() {
    const [service, county] = [this.#read("service"), this.#read("county")];
    this.toggleAttribute("data-county", county !== "");
    for (const cell of this.querySelectorAll("[data-county]"))
      cell.toggleAttribute("data-shown", cell.getAttribute("data-county") === county);
    let shown = 0;
    for (const row of this.querySelectorAll("tr[data-service]")) {
      const isChosen = service === "" || row.getAttribute("data-service") === service;
      const hasOffer = county === "" || row.querySelector("[data-shown] a") !== null;
      row.toggleAttribute("data-out", !isChosen || !hasOffer);
      if (isChosen && hasOffer) shown += 1;
    }
    this.#say(shown);
  }

  #say(shown: number) {
    const choice = this.querySelector<HTMLElement>("[data-part=choice]");
    const status = choice?.querySelector("[role=status]");
    if (!choice || !status) return;
    status.textContent =
      shown === 0 ? (choice.dataset["none"] ?? "") : countText(readData(choice, "counts"), shown);
  }
}

customElements.define("portal-service-table", ServiceTable);
