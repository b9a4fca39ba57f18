/**
 * `<portal-county-rows>`: a table whose `tbody` elements have `data-county`; a choice shows the rows of one county
 * and is kept in the URL as `?county=`.
 */
class CountyRows extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector("select");
    const choice = this.querySelector<HTMLElement>("[data-choice]");
    if (!select || !choice) return;
    choice.hidden = false;
    select.value = new URLSearchParams(location.search).get("county") ?? "";
    if (select.selectedIndex < 0) select.value = "";
    this.#show(select.value);
    select.addEventListener("change", () => {
      this.#show(select.value);
      const address = new URL(location.href);
      if (select.value === "") address.searchParams.delete("county");
      else address.searchParams.set("county", select.value);
      history.replaceState(null, "", address);
    });
  }

  #show(county: string) {
    for (const rows of this.querySelectorAll<HTMLElement>("tbody[data-county]"))
      rows.hidden = county !== "" && rows.dataset["county"] !== county;
  }
}

customElements.define("portal-county-rows", CountyRows);
