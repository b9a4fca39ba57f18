/** `<portal-copy>`: a button that copies the text of the `[data-part=text]` in it, and says whether it could. */
class PortalCopy extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => void this.#copy());
  }

  async #copy() {
    const status = this.querySelector("[role=status]");
    const text = this.querySelector("[data-part=text]")?.textContent ?? "";
    const said = await navigator.clipboard.writeText(text).then(
      () => this.dataset["copied"],
      () => this.dataset["notCopied"],
    );
    if (status) status.textContent = said ?? "";
  }
}

customElements.define("portal-copy", PortalCopy);
