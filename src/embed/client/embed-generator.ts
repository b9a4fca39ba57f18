/** `<portal-embed-generator>`: writes the embed code of the chosen card or list and shows it in a frame. */
class EmbedGenerator extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search).get("id");
    const entity = this.#selects.find(({ name }) => name === "id");
    if (asked !== null && entity) entity.value = asked;
    this.addEventListener("change", () => this.#write());
    this.#write();
  }

  get #selects() {
    return [...this.querySelectorAll("select")];
  }

  #write() {
    const chosen = this.#selects
      .filter(({ value }) => value !== "")
      .map(({ name, value }) => [name, value] as const);
    const id = chosen.find(([name]) => name === "id")?.[1];
    const query = new URLSearchParams(
      chosen.filter(([name]) => name !== "id").map((pair) => [...pair]),
    ).toString();
    const toAddress = (card = "", list = "") =>
      id === undefined ? list + (query === "" ? "" : `?${query}`) : card.replace("ID", id);
    const address = toAddress(this.dataset["card"], this.dataset["list"]);
    for (const code of this.querySelectorAll<HTMLElement>("[data-code]"))
      code.textContent = code.textContent.replace(/src="[^"]*osadz\/[^"]*"/, () => `src="${address}"`);
    for (const select of this.#selects) select.disabled = id !== undefined && select.name !== "id";
    this.querySelector("iframe")?.setAttribute(
      "src",
      toAddress(this.dataset["previewCard"], this.dataset["previewList"]),
    );
  }
}

customElements.define("portal-embed-generator", EmbedGenerator);
