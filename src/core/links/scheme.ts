/** Schemes of addresses that texts may link to; none of them runs code in the portal. */
const SAFE = new Set(["http", "https", "mailto", "tel"]);

/**
 * The scheme of an address in lower case, without its colon; undefined when it has none. Browsers remove control
 * characters and spaces before they read it (URL Standard, basic URL parser), so they are not seen here either.
 */
export const schemeOf = (address: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\p{Cc}\p{Z}]/gu, ""))?.[1]?.toLowerCase();

/** Whether a text may link to an address: one of the portal, or one with a scheme that runs no code. */
export function isSafeAddress(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || SAFE.has(scheme);
}
