/**
 * `<portal-calendar>`: marks the visitor's current day and greys out the past, because the page may be older; shows
 * only the chosen kinds, which the URL keeps (`?kind=call&kind=event`). A day or month without visible
 * items is hidden in the lists with its heading.
 */
class PortalCalendar extends HTMLElement {
  connectedCallback(): void {
    this.#markDays();
    const wanted = new URLSearchParams(location.search).getAll("kind");
    for (const box of this.#boxes) box.checked = wanted.length === 0 || wanted.includes(box.value);
    this.#show();
    this.addEventListener("change", () => {
      this.#show();
      this.#keep();
    });
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  }

  #markDays(): void {
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: this.dataset["zone"] });
    for (const element of this.querySelectorAll<HTMLElement>("[data-day]")) {
      const { day = "" } = element.dataset;
      element.toggleAttribute("data-past", day < today);
      if (day === today) element.setAttribute("aria-current", "date");
      else element.removeAttribute("aria-current");
    }
  }

  #show(): void {
    const hidden = new Set(this.#boxes.filter((box) => !box.checked).map(({ value }) => value));
    for (const element of this.querySelectorAll<HTMLElement>("[data-kind]"))
      element.hidden = hidden.has(element.dataset["kind"] ?? "");
    for (const day of this.querySelectorAll<HTMLElement>('[data-part="days"] > li, [data-month]'))
      day.hidden = !day.querySelector("[data-kind]:not([hidden])");
  }

  #keep(): void {
    const boxes = this.#boxes;
    const chosen = boxes.filter((box) => box.checked);
    const params = new URLSearchParams(chosen.map(({ value }) => ["kind", value]));
    const query = chosen.length === boxes.length || chosen.length === 0 ? "" : `?${params.toString()}`;
    history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
  }
}

customElements.define("portal-calendar", PortalCalendar);
