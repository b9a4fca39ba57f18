import { pinTexts } from "./pin-texts.ts";
import { rememberSearch } from "./search-memory.ts";
import { readShortlist, SHORTLIST_CHANGED, type ShortlistOutcome } from "./shortlist-store.ts";

/**
 * `<portal-shortlist-link>`: the floating link to the shortlist with its count, on other pages than its own. Says aloud
 * what a pin did, and remembers which search it came from.
 */
class ShortlistLink extends HTMLElement {
  connectedCallback() {
    this.#count();
    document.addEventListener(SHORTLIST_CHANGED, ({ detail }) => {
      const count = this.#count();
      if (detail === "added") rememberSearch(count === 1);
      if (detail !== undefined) this.#say(detail, count);
    });
  }

  #count(): number {
    const count = readShortlist()?.length ?? 0;
    const link = this.querySelector("a");
    const place = this.querySelector("[data-part=count]");
    if (place) place.textContent = count === 0 ? "" : String(count);
    if (link) link.hidden = count === 0 || link.pathname === location.pathname;
    return count;
  }

  #say(outcome: ShortlistOutcome, count: number) {
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (!status) return;
    const isProblem = outcome === "full" || outcome === "failed";
    status.classList.toggle("problem", isProblem);
    status.classList.toggle("visually-hidden", !isProblem);
    status.textContent = pinTexts[`shortlist.${outcome}`].replace("{count}", String(count));
  }
}

customElements.define("portal-shortlist-link", ShortlistLink);
