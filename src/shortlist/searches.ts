/** How many searches a shortlist remembers. */
export const SEARCHES_KEPT = 5;

const LONGEST = 500;

/** A page of the directory for one term, or for a service in a county: `usluga/catering/`, `powiat/torun/catering/`. */
export const TERM_PAGE = /^([a-z-]+)\/([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?$/;

/**
 * The search that an address of the portal asks the directory for, as the part after the address of the directory:
 * `?service=catering` or `usluga/catering/`. Undefined for another page, and for the whole directory.
 */
export function findSearch(address: string, directory: string): string | undefined {
  if (!address.startsWith(directory) || address.length > LONGEST) return undefined;
  const rest = address.slice(directory.length).replace(/#.*$/, "");
  if (/^\?./.test(rest)) return rest;
  const [path = ""] = rest.split("?");
  return TERM_PAGE.test(path) ? path : undefined;
}

/** What was stored, as searches; a damaged record is an empty list. */
export function parseSearches(text: string | null): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    const isSearch = (one: unknown): one is string => typeof one === "string" && one.length <= LONGEST;
    return Array.isArray(stored) ? stored.filter(isSearch).slice(-SEARCHES_KEPT) : [];
  } catch {
    return [];
  }
}
