/**
 * `<portal-menu>`: closes its `<details>` on Escape, which returns the focus to the button, and when the visitor
 * moves elsewhere.
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
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Node && !this.contains(target)) details.open = false;
    });
  }
}

customElements.define("portal-menu", PortalMenu);
