import { findPart } from "#src/directory/client/template.ts";
import { readDetails } from "#src/shortlist/client/entity-pages.ts";
import { fetchPage } from "#src/ui/client/fetch-page.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `<portal-embedded-card>`: the card of the entity that the address of the frame asks for (`?id=`), from its page. */
class EmbeddedCard extends HTMLElement {
  #base = document.documentElement.dataset["base"] ?? "/";

  async connectedCallback() {
    const id = new URLSearchParams(location.search).get("id") ?? "";
    try {
      const page = await this.#read(id);
      const header = page?.querySelector(".entity-sheet > header");
      if (page && header) this.#show(page, header);
      else this.#say(this.dataset["unknown"]);
    } catch {
      this.#say(this.dataset["failed"]);
    }
  }

  /** The page of the entity, also by the former id of a record that moved, whose page leads to that of today. */
  async #read(id: string): Promise<Document | undefined> {
    if (!ID.test(id)) return undefined;
    const page = await fetchPage(this.#addressOf(id));
    const now = page && this.#idOf(page);
    return now === undefined || now === id ? page : await fetchPage(this.#addressOf(now));
  }

  #addressOf = (id: string) => `${this.#base}podmioty/${id}/`;

  #idOf = (page: Document) =>
    page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href.split("/").at(-2);

  #say(text: string | undefined) {
    this.dataset["state"] = "failed";
    findPart(this, "[role=status]").textContent = text ?? "";
  }

  #show(page: Document, header: Element) {
    const id = this.#idOf(page) ?? "";
    const name = findPart(header, "h1").textContent;
    const lead = findPart(header, ".lead");
    const drawn = document.importNode(findPart<HTMLTemplateElement>(this, "template").content, true);
    const link = findPart<HTMLAnchorElement>(drawn, "h1 a");
    link.textContent = name;
    link.setAttribute("href", this.#addressOf(id));
    findPart(drawn, "[data-field=facts]").textContent = this.#listFacts(page, header).join(" · ");
    const summary = findPart(drawn, "[data-field=summary]");
    summary.textContent = lead.textContent;
    summary.lang = lead.lang;
    const buttons = header.querySelector(".contact-buttons");
    findPart(drawn, ".contact-buttons").replaceWith(...(buttons ? [document.importNode(buttons, true)] : []));
    findPart(drawn, "portal-pin").dataset["id"] = id;
    document.title = document.title.replace(findPart(this, "h1").textContent, name);
    this.closest("main")?.setAttribute("aria-label", name);
    this.dataset["state"] = "shown";
    this.replaceChildren(drawn);
  }

  /** The legal form, and the place with its county. */
  #listFacts(page: Document, header: Element): string[] {
    const { town } = readDetails(page);
    const county = [...(page.querySelector("address")?.querySelectorAll("a") ?? [])].at(-1)?.textContent;
    const place = [...new Set([town, county])].filter(Boolean).join(", ");
    return [findPart(header, ".kind").textContent.trim(), place].filter(Boolean);
  }
}

customElements.define("portal-embedded-card", EmbeddedCard);
