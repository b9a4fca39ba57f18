import { countText } from "#src/core/text/count-text.ts";
import { readData } from "./read-data.ts";

const WIDE = "(width >= 56rem)";

/** The panel of filters of a list (`FilterPanel.astro`). */
export type FilterPanel = {
  /** Writes how many filters are chosen and how many results they leave; undefined while that is not known. */
  show: (chosen: number, results: number | undefined) => void;
};

/**
 * Connects the panel under `root`: it is open where there is room for it, and its button leads to `[role=status]`,
 * past the filters that cover a small screen.
 */
export function connectFilterPanel(root: HTMLElement): FilterPanel | undefined {
  const panel = root.querySelector<HTMLDetailsElement>("[data-part=filters]");
  const done = panel?.querySelector<HTMLElement>("[data-part=done]");
  if (!panel || !done) return undefined;
  panel.open = matchMedia(WIDE).matches;
  panel.querySelector("summary")?.addEventListener("click", () => {
    // Closed, its button follows the reader down the list; opened, the panel is where the list begins.
    if (!panel.open && !matchMedia(WIDE).matches)
      panel.addEventListener("toggle", () => panel.scrollIntoView(), { once: true });
  });
  done.addEventListener("click", (event) => {
    event.preventDefault();
    leaveFor(root, panel);
  });
  return {
    show: (chosen, results) => {
      const field = panel.querySelector("[data-field=chosen]");
      if (field) field.textContent = chosen === 0 ? "" : ` (${chosen})`;
      if (results !== undefined) done.textContent = countText(readData(panel, "results"), results);
    },
  };
}

function leaveFor(root: HTMLElement, panel: HTMLDetailsElement): void {
  panel.open = matchMedia(WIDE).matches;
  const status = root.querySelector<HTMLElement>("[role=status]");
  status?.focus({ preventScroll: true });
  status?.scrollIntoView();
}
