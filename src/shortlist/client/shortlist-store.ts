import { parseStored, toggleId } from "#src/shortlist/shortlist.ts";

const KEY = "spolecznik:shortlist";

/** The result of a change to the shortlist. */
export type ShortlistOutcome = "added" | "removed" | "full" | "failed";

/** Dispatched on the page after each change of the shortlist, in this tab or another. */
export const SHORTLIST_CHANGED = "shortlist-changed";

declare global {
  interface DocumentEventMap {
    [SHORTLIST_CHANGED]: CustomEvent<ShortlistOutcome | undefined>;
  }
}

/** The visitor's own shortlist; undefined when the browser keeps no data for this site. */
export function readShortlist(): string[] | undefined {
  try {
    return parseStored(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

const announceChange = (outcome?: ShortlistOutcome) =>
  document.dispatchEvent(new CustomEvent(SHORTLIST_CHANGED, { detail: outcome }));

/** Keeps the list; false when the browser refuses. */
export function writeShortlist(ids: readonly string[], outcome?: ShortlistOutcome): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    announceChange("failed");
    return false;
  }
  announceChange(outcome);
  return true;
}

/** Pins an entity or takes it out again. */
export function toggleShortlist(id: string): ShortlistOutcome {
  const own = readShortlist();
  if (!own) return refuse("failed");
  const next = toggleId(own, id);
  if (!next) return refuse("full");
  const outcome = next.length > own.length ? "added" : "removed";
  return writeShortlist(next, outcome) ? outcome : "failed";
}

function refuse(outcome: "failed" | "full"): ShortlistOutcome {
  announceChange(outcome);
  return outcome;
}

addEventListener("storage", (event) => {
  if (event.key === KEY || event.key === null) announceChange();
});
