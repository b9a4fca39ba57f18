import { findSearch, parseSearches, SEARCHES_KEPT } from "#src/shortlist/searches.ts";

const KEY = "spolecznik:shortlist-searches";

const getDirectory = () =>
  new URL(`${document.documentElement.dataset["base"] ?? "/"}podmioty/`, location.href).href;

/** The searches of the directory from which entities of the shortlist came, in their order. */
export function readSearches(): string[] {
  try {
    return parseSearches(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** The search of the page that led here, where it was one of the directory. */
export const readSearchBefore = (): string[] => {
  const search = findSearch(document.referrer, getDirectory());
  return search === undefined ? [] : [search];
};

/**
 * Keeps the search of this page, or of the page that led here; `isFirst` forgets the earlier ones. A browser that keeps
 * no data remembers none.
 */
export function rememberSearch(isFirst: boolean): void {
  const directory = getDirectory();
  const search = findSearch(location.href, directory) ?? findSearch(document.referrer, directory);
  const searches = [...(isFirst ? [] : readSearches()), ...(search === undefined ? [] : [search])];
  try {
    localStorage.setItem(KEY, JSON.stringify([...new Set(searches)].slice(-SEARCHES_KEPT)));
  } catch {
    // The store of the shortlist says so.
  }
}
