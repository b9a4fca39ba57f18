/** How many entities a shortlist holds. */
export const SHORTLIST_LIMIT = 20;

const ID = /^[a-z0-9-]{1,100}$/;

/**
 * Ids of entities from any list of texts: malformed and repeated ones are dropped, at most twenty stay, in their
 * order.
 */
export const cleanIds = (ids: readonly unknown[]): string[] =>
  [...new Set(ids.filter((id): id is string => typeof id === "string" && ID.test(id)))].slice(
    0,
    SHORTLIST_LIMIT,
  );

/** What was stored, as ids; a damaged record is an empty list. */
export function parseStored(text: string | null): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(stored) ? cleanIds(stored) : [];
  } catch {
    return [];
  }
}

/** The shared list in the query part of an address, `?ids=a,b`; undefined when the address shares none. */
export function parseShared(query: string): string[] | undefined {
  const ids = new URLSearchParams(query).get("ids");
  return ids === null ? undefined : cleanIds(ids.split(","));
}

/** The query part of an address that shares a list; ids need no escaping. */
export const formatShared = (ids: readonly string[]): string => `?ids=${ids.join(",")}`;

/** The list with an id added at its end or taken out; undefined when it is full. */
export function toggleId(ids: readonly string[], id: string): string[] | undefined {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < SHORTLIST_LIMIT ? [...ids, id] : undefined;
}

/** Merges another list into one's own, up to the limit; `left` counts those that did not fit. */
export function mergeIds(own: readonly string[], other: readonly string[]): { ids: string[]; left: number } {
  const all = [...new Set([...own, ...other])];
  return { ids: all.slice(0, SHORTLIST_LIMIT), left: Math.max(0, all.length - SHORTLIST_LIMIT) };
}
