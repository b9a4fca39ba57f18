/**
 * `<portal-menu>`: closes its `<details>` on Escape, which returns the focus to the button, and when the visitor
 * moves elsewhere; a link to it, as in the footer, opens it.
 */
class PortalMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    if (!details) return;
    this.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    });
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) details.open = false;
    });
    document.addEventListener("click", (event) => {
      const { target } = event;
      if (!(target instanceof Element) || this.contains(target)) return;
      details.open = target.closest(`a[href="#${this.id}"]`) !== null;
      if (!details.open) return;
      event.preventDefault();
      details.querySelector("summary")?.focus();
    });
  }
}

customElements.define("portal-menu", PortalMenu);
