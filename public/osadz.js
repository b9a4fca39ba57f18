/**
 * <spolecznik-ramka src="…">: a frame of the portal that is as high as its content. Sets no cookie. It may be loaded
 * in any way, more than once, and from several portals: each shows its own frames and no others.
 */
{
  const NAME = "spolecznik-ramka";

  class Frame extends HTMLElement {
    static #origins = new Set();
    static #waiting = new Set();

    /** Lets frames of a portal be shown, also those that stand on the page already. */
    static allow(origin) {
      Frame.#origins.add(origin);
      for (const element of Frame.#waiting) element.#show();
    }

    #frame = document.createElement("iframe");

    connectedCallback() {
      Frame.#waiting.add(this);
      this.#show();
    }

    disconnectedCallback() {
      Frame.#waiting.delete(this);
      removeEventListener("message", this.#fit);
      document.removeEventListener("securitypolicyviolation", this.#refuse);
    }

    #show() {
      const written = this.getAttribute("src") ?? "";
      const [portal] = Frame.#origins;
      if (!URL.canParse(written, portal)) return;
      const { origin, href } = new URL(written, portal);
      if (!Frame.#origins.has(origin)) return;
      Frame.#waiting.delete(this);
      document.addEventListener("securitypolicyviolation", this.#refuse);
      addEventListener("message", this.#fit);
      this.#frame.src = href;
      this.#frame.title = this.getAttribute("title") ?? "Społecznik";
      this.#frame.loading = "lazy";
      this.#frame.width = "100%";
      this.#frame.height = this.getAttribute("height") ?? "420";
      this.#frame.setAttribute("frameborder", "0");
      this.replaceChildren(this.#frame);
    }

    #fit = ({ source, data }) => {
      if (source !== this.#frame.contentWindow || data?.type !== "spolecznik:height") return;
      if (Number.isInteger(data.height)) this.#frame.height = String(Math.min(data.height, 20000));
    };

    /** A page whose policy refuses the frame gets a link instead of an empty box. */
    #refuse = ({ blockedURI, effectiveDirective }) => {
      const isOwn = effectiveDirective === "frame-src" && this.#frame.src.startsWith(blockedURI);
      if (!isOwn || !this.#frame.isConnected) return;
      const link = document.createElement("a");
      link.href = this.#frame.src;
      link.textContent = this.getAttribute("title") ?? this.#frame.src;
      this.replaceChildren(link);
    };
  }

  const own = document.currentScript?.src || /https?:\/\/[^\s()]+\/osadz\.js/.exec(new Error().stack)?.[0];
  if (!customElements.get(NAME)) customElements.define(NAME, Frame);
  if (own) customElements.get(NAME).allow?.(new URL(own).origin);
}
