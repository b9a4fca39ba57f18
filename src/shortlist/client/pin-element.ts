import { readShortlist, SHORTLIST_CHANGED, toggleShortlist } from "./shortlist-store.ts";

/** `<portal-pin>`: puts in the button of `template#pin`, which keeps an entity in the shortlist. */
class PortalPin extends HTMLElement {
  #update = () => {
    const isPinned = readShortlist()?.includes(this.dataset["id"] ?? "") ?? false;
    this.querySelector("button")?.setAttribute("aria-pressed", String(isPinned));
  };

  connectedCallback() {
    const template = document.querySelector<HTMLTemplateElement>("template#pin");
    if (!template) return;
    this.replaceChildren(document.importNode(template.content, true));
    const heading = (this.closest("article") ?? document).querySelector("h1, h2, h3");
    this.querySelector(".visually-hidden")?.append(`: ${heading?.textContent.trim() ?? ""}`);
    this.querySelector("button")?.addEventListener("click", () => toggleShortlist(this.dataset["id"] ?? ""));
    document.addEventListener(SHORTLIST_CHANGED, this.#update);
    this.#update();
  }

  disconnectedCallback() {
    document.removeEventListener(SHORTLIST_CHANGED, this.#update);
  }
}

customElements.define("portal-pin", PortalPin);
