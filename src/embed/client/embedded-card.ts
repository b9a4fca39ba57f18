import { contactActions } from "#src/core/places/contact-actions.ts";
import { fetchJson } from "#src/ui/client/fetch-json.ts";
import { findPart } from "#src/directory/client/template.ts";
import { toShardName, type Card, type Shard } from "#src/embed/shards.ts";

/** `<portal-embedded-card>`: the card of the entity that the address of the frame asks for (`?id=`). */
class EmbeddedCard extends HTMLElement {
  #base = document.documentElement.dataset["base"] ?? "/";

  async connectedCallback() {
    const id = new URLSearchParams(location.search).get("id") ?? "";
    try {
      const shard = toShardName(id, Number(this.dataset["shards"]));
      const cards = await fetchJson<Shard>(`${this.#base}osadz/podmiot/${shard}.json`);
      const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
      if (card) this.#show(id, card);
      else this.#say(this.dataset["unknown"]);
    } catch {
      this.#say(this.dataset["failed"]);
    }
  }

  #say(text: string | undefined) {
    this.dataset["state"] = "failed";
    findPart(this, "[role=status]").textContent = text ?? "";
  }

  #show(id: string, card: Card) {
    const drawn = document.importNode(findPart<HTMLTemplateElement>(this, "template").content, true);
    const link = findPart<HTMLAnchorElement>(drawn, "h1 a");
    link.textContent = card.name;
    link.setAttribute("href", this.#base + card.href.slice(1));
    findPart(drawn, "[data-field=facts]").textContent = card.facts;
    const summary = findPart(drawn, "[data-field=summary]");
    summary.textContent = card.summary;
    if (card.lang) summary.lang = card.lang;
    this.#setActions(findPart(drawn, "ul"), card);
    findPart(drawn, "portal-pin").dataset["id"] = id;
    document.title = document.title.replace(findPart(this, "h1").textContent, card.name);
    this.closest("main")?.setAttribute("aria-label", card.name);
    this.dataset["state"] = "shown";
    this.replaceChildren(drawn);
  }

  #setActions(list: HTMLElement, card: Card) {
    const buttons = [...list.querySelectorAll("a")];
    contactActions.forEach((action, index) => {
      const [address, button] = [card[action], buttons[index]];
      if (address === undefined) button?.closest("li")?.remove();
      else button?.setAttribute("href", address);
    });
    if (list.children.length === 0) list.remove();
  }
}

customElements.define("portal-embedded-card", EmbeddedCard);
