/**
 * What a page does first, so this script belongs to the first of a page, which wait for no other. Where the address asks
 * for something, it asks at once for the file that a part of the page will need: `data-early` names it, below the address
 * of the start page. Fonts wait for the answer (`data-waits`) only where there is one to come and they would be fetched
 * before it: a visitor who has the styles has the fonts.
 */
const styles = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.href ?? "";
const isKnown = performance
  .getEntriesByName(styles)
  .some((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize < entry.encodedBodySize);

if (location.search === "" || isKnown)
  for (const part of document.querySelectorAll("[data-waits]")) part.removeAttribute("data-waits");

if (location.search !== "")
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-early]")) {
    const href = `${document.documentElement.dataset["base"] ?? "/"}${dataset["early"]}`;
    const link = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
