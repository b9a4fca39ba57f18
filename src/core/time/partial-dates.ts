/**
 * Whether `a` is certainly later than `b`. Partial dates are compared at the precision that both have: `2020` is
 * neither later nor earlier than `2020-03-01`.
 */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
