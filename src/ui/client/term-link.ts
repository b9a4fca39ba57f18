/**
 * The fragment that leads, where a shared address is opened without scripts, from the list of everything to the link of
 * a chosen term: `#county-0463`. Empty when the lists under `root` (`FacetNav.astro`) have none of the terms.
 */
export function findTermLink(root: ParentNode, terms: Partial<Record<string, readonly string[]>>): string {
  const ids = Object.entries(terms).flatMap(([facet, chosen = []]) => chosen.map((id) => `${facet}-${id}`));
  const found = ids.find((id) => root.querySelector(`a[id="${CSS.escape(id)}"]`));
  return found === undefined ? "" : `#${found}`;
}
