/** Most sessions that a plan may hold; more than any forum has in a day. */
const LIMIT = 200;

const isId = (value: unknown): value is string => typeof value === "string" && /^[a-z0-9-]+$/.test(value);

const toPlan = (ids: readonly unknown[]): string[] => [...new Set(ids.filter(isId))].slice(0, LIMIT);

/** Parses a plan stored by the browser; anything invalid gives an empty plan. */
export function parseStoredPlan(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? toPlan(value) : [];
  } catch {
    return [];
  }
}

/** The sessions named in an address, `?plan=a,b`; undefined when the address names no plan. */
export function parsePlanQuery(query: string): string[] | undefined {
  const written = new URLSearchParams(query).get("plan");
  return written === null ? undefined : toPlan(written.split(","));
}

/** The query of an address that shares a plan. */
export const toPlanQuery = (ids: readonly string[]): string => `?plan=${toPlan(ids).join(",")}`;

/** The plan with a session added, or taken out when it was there. */
export const togglePlan = (plan: readonly string[], id: string): string[] =>
  plan.includes(id) ? plan.filter((one) => one !== id) : toPlan([...plan, id]);
