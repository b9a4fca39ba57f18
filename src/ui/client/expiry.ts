/**
 * Shows what is true now on a page that is older than the hour: an element with `data-from` (an instant, ISO 8601)
 * comes out of hiding at that moment, one with `data-expires` goes away at that moment. A list that is left empty
 * goes with the section around it.
 */
export function applyExpiry(root: ParentNode, now: number): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-from]"))
    if (now >= Date.parse(element.dataset["from"] ?? "")) element.hidden = false;
  for (const element of root.querySelectorAll<HTMLElement>("[data-expires]"))
    if (now >= Date.parse(element.dataset["expires"] ?? "")) removeWithEmptyList(element);
}

function removeWithEmptyList(element: HTMLElement): void {
  const list = element.closest("[data-expiring-list]");
  element.remove();
  if (list && !list.querySelector("[data-expires]")) list.remove();
}

applyExpiry(document, Date.now());
