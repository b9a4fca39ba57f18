/**
 * `<portal-support-finder>`: shows and announces the answer for the county of the chosen municipality. The choice is
 * kept in the URL, so that it can be shared. Without scripts the list of counties gives the same answers.
 */
class SupportFinder extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    const select = this.querySelector("select");
    if (!form || !select) return;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set(select.name, select.value);
      history.replaceState(null, "", address);
      this.show(select);
    });
    select.value = new URLSearchParams(location.search).get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
    this.show(select);
  }

  private show(select: HTMLSelectElement) {
    const result = this.querySelector<HTMLElement>(".result");
    const [option] = select.selectedOptions;
    const { county, href } = option?.dataset ?? {};
    const answer = this.querySelector(`details[data-county="${county}"] [data-answer]`);
    if (!result || !option || !answer || href === undefined) return result?.replaceChildren();
    const place = document.createElement("strong");
    place.textContent = option.label;
    const more = document.createElement("a");
    more.href = href;
    more.textContent = result.dataset["more"] ?? href;
    result.replaceChildren(place, answer.cloneNode(true), more);
  }
}

customElements.define("portal-support-finder", SupportFinder);
