import pin from "../pin.svg?raw";
import { pinTexts } from "./pin-texts.ts";
import { readShortlist, SHORTLIST_CHANGED, toggleShortlist } from "./shortlist-store.ts";

/** The button of every pin; its icon is of https://lucide.dev (ISC License). */
const button = document.createElement("template");
button.innerHTML =
  `<button type="button" class="toggle" aria-pressed="false">${pin.trim()}` +
  `<span class="not-pinned">${pinTexts["shortlist.pin"]}</span>` +
  `<span class="pinned">${pinTexts["shortlist.pinned"]}</span><span class="visually-hidden"></span></button>`;

/** The id of the entity whose page has an address: the last part of its path. */
const idOf = (address: string) => new URL(address).pathname.split("/").at(-2) ?? "";

/** `<portal-pin>`: puts in a button, which keeps an entity in the shortlist. */
class PortalPin extends HTMLElement {
  #update = () => {
    const isPinned = readShortlist()?.includes(this.#id) ?? false;
    this.querySelector("button")?.setAttribute("aria-pressed", String(isPinned));
  };

  get #heading() {
    return (this.closest("article") ?? document).querySelector("h1, h2, h3");
  }

  get #id(): string {
    return this.dataset["id"] ?? "";
  }

  connectedCallback() {
    const link =
      this.#heading?.querySelector("a") ?? document.querySelector<HTMLLinkElement>("link[rel=canonical]");
    this.dataset["id"] ??= link ? idOf(link.href) : "";
    this.replaceChildren(document.importNode(button.content, true));
    this.querySelector(".visually-hidden")?.append(`: ${this.#heading?.textContent.trim() ?? ""}`);
    this.querySelector("button")?.addEventListener("click", () => toggleShortlist(this.#id));
    document.addEventListener(SHORTLIST_CHANGED, this.#update);
    this.#update();
  }

  disconnectedCallback() {
    document.removeEventListener(SHORTLIST_CHANGED, this.#update);
  }
}

customElements.define("portal-pin", PortalPin);
for (const card of document.querySelectorAll(".pinnable")) card.append(new PortalPin());
