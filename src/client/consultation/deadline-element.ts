/**
 * Says the state of a consultation by the visitor's clock, when the page is older than the state: `data-opens` and
 * `data-closes` are instants (ISO 8601), `data-open` and `data-closed` the texts. In the article around it, what has
 * `data-while-open` goes away with the end.
 */
class PortalDeadline extends HTMLElement {
  connectedCallback(): void {
    const { phase, opens, closes, open, closed } = this.dataset;
    if (closes === undefined || (phase !== "open" && phase !== "upcoming")) return;
    if (Date.now() >= Date.parse(closes)) this.#end(closed ?? "");
    else if (phase === "upcoming" && opens !== undefined && Date.now() >= Date.parse(opens))
      this.#say(open ?? "");
  }

  #end(text: string): void {
    this.#say(text);
    for (const element of this.closest("article")?.querySelectorAll("[data-while-open]") ?? [])
      element.remove();
  }

  #say(text: string): void {
    const tag = this.querySelector(".tag");
    if (tag) tag.textContent = text;
  }
}

customElements.define("portal-deadline", PortalDeadline);
