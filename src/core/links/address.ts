/** The full address of a root-relative path on the portal at `siteUrl` (which ends in a slash). */
export const toAbsolute = (path: string, siteUrl: string): string =>
  new URL(path.replace(/^\//, ""), siteUrl).href;

/**
 * The relative address from a page at `siteUrl` to the same page of another version of the portal; works wherever
 * the portal is served.
 */
export function toVersion(path: string, siteUrl: string, otherUrl: string): string {
  const [from, to] = [siteUrl, otherUrl].map((url) => new URL(toAbsolute(path, url)).pathname.split("/"));
  const shared = from?.findIndex((part, index) => part !== to?.[index]) ?? 0;
  const up = "../".repeat((from?.length ?? 0) - shared - 1);
  return `${up}${to?.slice(shared).join("/") ?? ""}` || "./";
}

/** The relative address from one root-relative address to another; works under every base and wherever the portal is served. */
export const toRelative = (from: string, to: string): string =>
  "../".repeat(from.split("/").length - 2) + to.slice(1);

/** Letters of every language, and dashes and quotes of texts, may stand in an address as they are (URL Standard, URL code points). */
const NOT_IN_ADDRESS = /[^\p{L}\p{N}–—‘-„…!$'()*,\-./:;?@_~]/gu;

/**
 * A text as a part of an address (of a mail, of data), without the characters that separate its parts. Unlike
 * `encodeURIComponent` it leaves letters readable, and a broken character is replaced instead of an error.
 */
export const encodeForAddress = (text: string): string =>
  text.toWellFormed().replaceAll(NOT_IN_ADDRESS, encodeURIComponent);
