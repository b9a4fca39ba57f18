/**
 * The id of a page in Pagefind's list of pages: its number with the digits in reverse. What changes from one page to the
 * next then stands first, so that the list packs into three quarters of the room.
 */
export const toPageId = (page: number): string => [...String(page)].toReversed().join("");

/** The number of the page with an id. */
export const fromPageId = (id: string): number => Number([...id].toReversed().join(""));
