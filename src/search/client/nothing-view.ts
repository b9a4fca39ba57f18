import { searchPaths } from "#src/search/addresses.ts";

/** Shows or hides what stands where nothing is found; its links to the search lead to the same words. */
export function drawNothing(root: HTMLElement, isShown: boolean, term: string): void {
  const box = root.querySelector<HTMLElement>("[data-part=nothing]");
  if (!box) return;
  box.hidden = !isShown;
  const drawing = box.querySelector("template");
  if (isShown) drawing?.replaceWith(drawing.content);
  const query = term.trim() === "" ? "" : String(new URLSearchParams({ q: term.trim() }));
  for (const link of box.querySelectorAll("a"))
    if (link.pathname.endsWith(searchPaths.search)) link.search = query;
}
