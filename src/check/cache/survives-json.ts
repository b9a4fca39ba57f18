/** Whether a value is the same after it was written as JSON and read again. */
export function survivesJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(survivesJson);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(survivesJson);
}
