/**
 * Asks at once for the file that a part of the page will need when the address asks for something: `data-early` names
 * it, below the address of the start page. This script belongs to the first of a page, which wait for no other.
 */
if (location.search !== "")
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-early]")) {
    const href = `${document.documentElement.dataset["base"] ?? "/"}${dataset["early"]}`;
    const link = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
