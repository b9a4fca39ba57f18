import { readShortlist, SHORTLIST_CHANGED, toggleShortlist } from "./shortlist-store.ts";

/** `<portal-pin>`: a button that keeps an entity in the shortlist; it appears where scripts run. */
class PortalPin extends HTMLElement {
  #update = () => {
    const isPinned = readShortlist()?.includes(this.dataset["id"] ?? "") ?? false;
    this.#button?.setAttribute("aria-pressed", String(isPinned));
  };

  get #button() {
    return this.querySelector("button");
  }

  connectedCallback() {
    const button = this.#button;
    if (!button) return;
    button.hidden = false;
    button.onclick = () => toggleShortlist(this.dataset["id"] ?? "");
    document.addEventListener(SHORTLIST_CHANGED, this.#update);
    this.#update();
  }

  disconnectedCallback() {
    document.removeEventListener(SHORTLIST_CHANGED, this.#update);
  }
}

customElements.define("portal-pin", PortalPin);
