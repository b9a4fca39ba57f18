const RESULTS = "[data-part=results] h3 a, [data-part=groups] h3 a";

function empty(input: HTMLInputElement): void {
  input.value = "";
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Lets arrow keys go from the box over the results and back, and Escape return to the box; there Escape empties it.
 * Results stay plain links in the order of the page, so that Tab, Enter and screen readers need nothing else.
 */
export function connectArrowKeys(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener("keydown", (event) => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>(RESULTS)].filter((link) =>
      link.checkVisibility(),
    );
    const at = links.findIndex((link) => link === document.activeElement);
    const isInBox = document.activeElement === input;
    if (event.altKey || event.ctrlKey || event.metaKey || (at < 0 && !isInBox)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && isInBox) empty(input);
    else if (event.key === "Escape") input.focus();
    else if (step !== undefined && !(isInBox && step < 0))
      (links[at + step] ?? (at + step < 0 ? input : links[at]))?.focus();
    else return;
    event.preventDefault();
  });
}
