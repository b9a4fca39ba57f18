/** The page of an entry in a frame, in which no script runs and from which no link leads away. */
export class PageFrame {
  readonly element: HTMLIFrameElement;
  #address = "";
  #isLoaded = Promise.resolve(false);
  /** Where the opened page is, once it is there. */
  #home = "";

  /** `styles` is the address of the styles of marks; `onReturn` is called when the opened page was loaded again. */
  constructor(document: Document, title: string, styles: string, onReturn: () => void) {
    this.element = document.createElement("iframe");
    this.element.title = title;
    this.element.setAttribute("sandbox", "allow-same-origin");
    this.element.addEventListener("load", () => {
      this.#prepare(styles);
      if (this.#home === "") return;
      if (this.document?.location.href === this.#home) onReturn();
      else this.element.src = this.#home;
    });
  }

  /** The document of the framed page. */
  get document(): Document | null {
    return this.element.contentDocument;
  }

  /** Opens an address unless it is open, and says whether the page of that address is there. */
  open({ href, pathname }: URL): Promise<boolean> {
    if (href === this.#address) return this.#isLoaded;
    this.#address = href;
    this.#isLoaded = this.#load(href, pathname);
    return this.#isLoaded;
  }

  /** Forgets what is open, so that it is asked for again. */
  forget(): void {
    this.#address = "";
  }

  async #load(address: string, path: string): Promise<boolean> {
    this.#home = "";
    const { ok } = await fetch(address, { method: "HEAD", cache: "no-cache" }).catch(() => ({ ok: false }));
    if (!ok || address !== this.#address) return false;
    const loaded = new Promise((resolve) => {
      this.element.addEventListener("load", resolve, { once: true });
    });
    this.element.src = address;
    await loaded;
    if (address === this.#address) this.#home = this.document?.location.href ?? "";
    // Hosts that show a page of their own for what is missing send it under the same address.
    const canonical = this.document?.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
    return canonical !== undefined && new URL(canonical).pathname === path;
  }

  #prepare(styles: string): void {
    const { document } = this;
    if (!document?.head || document.location.href === "about:blank") return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = styles;
    document.head.append(link);
    document.addEventListener("click", (event) => {
      const anchor = (event.target as Element | null)?.closest("a");
      if (anchor && !anchor.getAttribute("href")?.startsWith("#")) event.preventDefault();
    });
  }
}
