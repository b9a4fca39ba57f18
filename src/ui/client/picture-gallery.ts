/** The index of the picture that a key leads to, wrapping around at the ends; undefined for other keys. */
function findPictureByKey(key: string, shown: number, count: number): number | undefined {
  if (key === "ArrowRight") return (shown + 1) % count;
  if (key === "ArrowLeft") return (shown - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

/**
 * `<portal-gallery>`: opens a picture's large version in a dialog instead of following its link. Arrows, Home and End
 * lead to other pictures; on closing, the focus is on the link of the picture that was shown last.
 */
class PortalGallery extends HTMLElement {
  #shown = 0;

  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>("figure > a")];
  }

  connectedCallback() {
    const dialog = this.querySelector("dialog");
    if (!dialog) return;
    this.#links.forEach((link, index) => {
      link.onclick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#show(dialog, index);
        dialog.showModal();
      };
    });
    for (const button of dialog.querySelectorAll<HTMLButtonElement>("[data-step]")) {
      button.hidden = this.#links.length < 2;
      button.onclick = () =>
        this.#move(dialog, Number(button.dataset["step"]) > 0 ? "ArrowRight" : "ArrowLeft");
    }
    const close = dialog.querySelector<HTMLButtonElement>("[data-part=close]");
    if (close) close.onclick = () => dialog.close();
    dialog.onkeydown = (event) => {
      if (this.#move(dialog, event.key)) event.preventDefault();
    };
    dialog.onclick = (event) => {
      if (event.target === dialog) dialog.close();
    };
    dialog.onclose = () => this.#links[this.#shown]?.focus();
  }

  #move(dialog: HTMLDialogElement, key: string): boolean {
    const next = findPictureByKey(key, this.#shown, this.#links.length);
    if (next !== undefined) this.#show(dialog, next);
    return next !== undefined;
  }

  #show(dialog: HTMLDialogElement, index: number) {
    const link = this.#links[index];
    const image = dialog.querySelector("img");
    if (!link || !image) return;
    this.#shown = index;
    image.src = link.href;
    image.alt = link.querySelector("img")?.alt ?? "";
    image.width = Number(link.dataset["width"]);
    image.height = Number(link.dataset["height"]);
    const put = (part: string, text: string) => {
      const element = dialog.querySelector(`[data-part=${part}]`);
      if (element) element.textContent = text;
    };
    put("note", link.closest("figure")?.querySelector("figcaption")?.textContent ?? "");
    const position = (this.dataset["position"] ?? "")
      .replace("{current}", String(index + 1))
      .replace("{all}", String(this.#links.length));
    put("position", this.#links.length > 1 ? position : "");
  }
}

customElements.define("portal-gallery", PortalGallery);
