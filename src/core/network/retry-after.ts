/** Milliseconds that a service asks to wait in `Retry-After` (RFC 9110, 10.2.3), in seconds or as a date; undefined otherwise. */
export function readRetryAfter(said: string | undefined, now: number): number | undefined {
  const text = said?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
