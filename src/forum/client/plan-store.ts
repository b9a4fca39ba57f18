import { parseStoredPlan } from "#src/forum/plan.ts";

/**
 * Dispatched on the page after each change of a plan, in this tab or another; the detail says whether it was stored.
 */
export const PLAN_CHANGED = "plan-changed";

declare global {
  interface DocumentEventMap {
    [PLAN_CHANGED]: CustomEvent<boolean>;
  }
}

const keyOf = (edition: string) => `spolecznik:plan:${edition}`;

/** The visitor's own plan of an edition: ids of sessions. Empty when the browser keeps no data for this site. */
export function readPlan(edition: string): string[] {
  try {
    return parseStoredPlan(localStorage.getItem(keyOf(edition)));
  } catch {
    return [];
  }
}

/** Keeps the plan; false when the browser refuses. */
export function writePlan(edition: string, ids: readonly string[]): boolean {
  let isKept = true;
  try {
    localStorage.setItem(keyOf(edition), JSON.stringify(ids));
  } catch {
    isKept = false;
  }
  document.dispatchEvent(new CustomEvent(PLAN_CHANGED, { detail: isKept }));
  return isKept;
}

addEventListener("storage", ({ key }) => {
  if (key === null || key.startsWith("spolecznik:plan:"))
    document.dispatchEvent(new CustomEvent(PLAN_CHANGED, { detail: true }));
});
