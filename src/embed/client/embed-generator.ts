import { EntityField } from "./entity-field.ts";

/** `<portal-embed-generator>`: writes the embed code of the chosen card or list and shows it in a frame. */
class EmbedGenerator extends HTMLElement {
  #id: string | undefined;

  connectedCallback() {
    const field = new EntityField(this);
    const asked = new URLSearchParams(location.search).get("id") ?? undefined;
    this.addEventListener("change", ({ target }) => {
      if (target === field.input) void field.find().then((id) => this.#write(id));
      else this.#write(this.#id);
    });
    this.#write(asked);
    if (asked !== undefined)
      void field.name(asked).then((isKnown) => this.#write(isKnown ? asked : undefined));
  }

  #write(id: string | undefined) {
    this.#id = id;
    const selects = [...this.querySelectorAll("select")];
    const chosen = selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    const query = new URLSearchParams(chosen).toString();
    const toAddress = (card = "", list = "") =>
      id === undefined
        ? list + (query === "" ? "" : `?${query}`)
        : card.replace("ID", encodeURIComponent(id));
    const address = toAddress(this.dataset["card"], this.dataset["list"]);
    for (const code of this.querySelectorAll<HTMLElement>("[data-code]"))
      code.textContent = code.textContent.replace(/src="[^"]*osadz\/[^"]*"/, () => `src="${address}"`);
    for (const select of selects) select.disabled = id !== undefined;
    this.querySelector("iframe")?.setAttribute(
      "src",
      toAddress(this.dataset["previewCard"], this.dataset["previewList"]),
    );
  }
}

customElements.define("portal-embed-generator", EmbedGenerator);
