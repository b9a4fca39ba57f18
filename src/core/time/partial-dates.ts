/**
 * Whether `a` is certainly later than `b`. Dates known to the year or month are compared to the exactness that both
 * have: `2020` is not later than `2020-03-01`, nor earlier.
 */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
