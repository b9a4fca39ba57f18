/**
 * Fonts wait for the answer that a part of the page waits for (`data-waits`) only where there is one to come and they
 * would be fetched before it: a visitor who has the styles has the fonts. This script belongs to the first of a page,
 * which wait for no other.
 */
const styles = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.href ?? "";
const isKnown = performance
  .getEntriesByName(styles)
  .some((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize < entry.encodedBodySize);

if (location.search === "" || isKnown)
  for (const part of document.querySelectorAll("[data-waits]")) part.removeAttribute("data-waits");
