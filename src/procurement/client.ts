/** `<portal-filter-links>`: links marked with `data-filter` lead to the directory narrowed by it, where scripts run. */
class FilterLinks extends HTMLElement {
  connectedCallback() {
    const base = document.documentElement.dataset["base"] ?? "/";
    const directory = base + (this.dataset["directory"] ?? "/").replace(/^\//, "");
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-filter]"))
      link.href = `${directory}?${link.dataset["filter"]}`;
  }
}

customElements.define("portal-filter-links", FilterLinks);
