import type { DirectoryDataset, DirectoryRow } from "#src/directory/dataset.ts";
import { fetchDataset } from "#src/directory/client/fetch-dataset.ts";
import { findPart } from "#src/directory/client/template.ts";
import { typeset } from "#src/ui/client/typeset.ts";
import { matchesTerms, parseSelection } from "#src/directory/match-terms.ts";

/** `<portal-embedded-list>`: the entities that the address of the frame asks for, drawn from a template. */
class EmbeddedList extends HTMLElement {
  async connectedCallback() {
    const base = document.documentElement.dataset["base"] ?? "/";
    const status = this.querySelector("[role=status]");
    try {
      const { rows, names } = await fetchDataset(base);
      const selection = parseSelection(location.search);
      const found = rows.filter((row) => matchesTerms(row, selection));
      this.querySelector("ul")?.replaceChildren(...found.map((row) => this.#draw(row, names, base)));
      if (status) status.textContent = found.length === 0 ? (this.dataset["none"] ?? "") : "";
    } catch {
      if (status) status.textContent = this.dataset["failed"] ?? "";
    }
  }

  #draw(row: DirectoryRow, names: DirectoryDataset["names"], base: string): Node {
    const item = document.importNode(findPart<HTMLTemplateElement>(this, "template").content, true);
    const form = names.form[row.terms.form[0] ?? ""];
    const link = item.querySelector("a");
    link?.setAttribute("href", base + row.href.slice(1));
    if (link) link.textContent = typeset(row.name);
    const facts = item.querySelector("[data-field=facts]");
    if (facts) facts.textContent = typeset([form, row.town].filter(Boolean).join(" · "));
    const summary = item.querySelector("[data-field=summary]");
    if (summary) summary.textContent = typeset(row.summary);
    return item;
  }
}

customElements.define("portal-embedded-list", EmbeddedList);
