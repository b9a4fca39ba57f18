import { readShortlist, SHORTLIST_CHANGED, type ShortlistOutcome } from "./shortlist-store.ts";

/** `<portal-shortlist-link>`: the link to the shortlist with its count; says aloud what a pin did. */
class ShortlistLink extends HTMLElement {
  connectedCallback() {
    this.#count();
    document.addEventListener(SHORTLIST_CHANGED, (event) => {
      this.#count();
      this.#say(event.detail);
    });
  }

  #count() {
    const count = readShortlist()?.length ?? 0;
    const place = this.querySelector("[data-part=count]");
    if (place) place.textContent = count === 0 ? "" : String(count);
  }

  #say(outcome: ShortlistOutcome | undefined) {
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (!status || !outcome) return;
    const count = readShortlist()?.length ?? 0;
    const text = this.dataset[outcome] ?? "";
    const isProblem = outcome === "full" || outcome === "failed";
    status.classList.toggle("problem", isProblem);
    status.classList.toggle("visually-hidden", !isProblem);
    status.textContent = text.replace("{count}", String(count));
  }
}

customElements.define("portal-shortlist-link", ShortlistLink);
