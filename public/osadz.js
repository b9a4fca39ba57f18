/** <spolecznik-ramka src="…">: a frame of the portal that is as high as its content. Sets no cookie. */
(() => {
  const { origin } = new URL(document.currentScript.src);

  class Frame extends HTMLElement {
    #frame = document.createElement("iframe");

    connectedCallback() {
      const address = new URL(this.getAttribute("src") ?? "", origin);
      if (address.origin !== origin) return;
      this.#frame.src = address.href;
      this.#frame.title = this.getAttribute("title") ?? "Społecznik";
      this.#frame.loading = "lazy";
      this.#frame.width = "100%";
      this.#frame.height = this.getAttribute("height") ?? "420";
      this.#frame.setAttribute("frameborder", "0");
      this.replaceChildren(this.#frame);
      addEventListener("message", this.#fit);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#fit);
    }

    #fit = ({ source, data }) => {
      if (source !== this.#frame.contentWindow || data?.type !== "spolecznik:height") return;
      if (Number.isInteger(data.height)) this.#frame.height = String(Math.min(data.height, 20000));
    };
  }

  customElements.define("spolecznik-ramka", Frame);
})();
