/** Shows or hides what stands where nothing is found; links to the search lead to the same words. */
export function drawNothing(
  root: HTMLElement,
  isShown: boolean,
  search: { path: string; term: string },
): void {
  const box = root.querySelector<HTMLElement>("[data-part=nothing]");
  if (!box) return;
  box.hidden = !isShown;
  for (const link of box.querySelectorAll("a"))
    if (link.pathname.endsWith(search.path))
      link.search = search.term.trim() === "" ? "" : String(new URLSearchParams({ q: search.term.trim() }));
}
