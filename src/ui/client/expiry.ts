/**
 * Updates a page that is older than the current time: an element with `data-from` (an instant, ISO 8601) is shown
 * from that moment, one with `data-expires` is hidden at that moment. An emptied list is hidden with the section
 * around it.
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
