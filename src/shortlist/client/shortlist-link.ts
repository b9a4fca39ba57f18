import { pinTexts } from "./pin-texts.ts";
import { rememberSearch } from "./search-memory.ts";
import { readShortlist, SHORTLIST_CHANGED, type ShortlistOutcome } from "./shortlist-store.ts";

/**
 * `<portal-shortlist-link>`: the link to the shortlist with its count, which floats on every page but its own once
 * something is pinned. Says aloud what a pin did, and remembers which search it came from.
 */
class ShortlistLink extends HTMLElement {
  #link = document.createElement("a");
  #status = document.createElement("span");

  connectedCallback() {
    this.className = "no-print";
    this.#link.href = `${document.documentElement.dataset["base"] ?? "/"}schowek/`;
    this.#status.setAttribute("role", "status");
    this.#status.className = "visually-hidden";
    this.replaceChildren(this.#link, this.#status);
    this.#count();
    document.addEventListener(SHORTLIST_CHANGED, ({ detail }) => {
      const count = this.#count();
      if (detail === "added") rememberSearch(count === 1);
      if (detail !== undefined) this.#say(detail, count);
    });
  }

  #count(): number {
    const count = readShortlist()?.length ?? 0;
    this.#link.hidden = count === 0 || this.#link.pathname === location.pathname;
    this.#link.textContent = pinTexts["shortlist.link"].replace("{count}", String(count));
    return count;
  }

  #say(outcome: ShortlistOutcome, count: number) {
    const isProblem = outcome === "full" || outcome === "failed";
    this.#status.className = isProblem ? "problem" : "visually-hidden";
    this.#status.textContent = pinTexts[`shortlist.${outcome}`].replace("{count}", String(count));
  }
}

customElements.define("portal-shortlist-link", ShortlistLink);
document.querySelector("body > header")?.append(new ShortlistLink());
