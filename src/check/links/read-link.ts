import { schemeOf } from "#src/core/links/scheme.ts";

/** Where a link of a text leads: outside, to a place of the same text, or to an address of the portal. */
export type Destination =
  | { kind: "outside" }
  | { kind: "broken" }
  | { kind: "here"; anchor: string }
  | { kind: "portal"; path: string; anchor: string };

/** Reads an address as a browser would on a page of the portal; `portal` is its own address, if that is known. */
export function readLink(url: string, portal: string | undefined): Destination {
  const text = url.trim();
  if (schemeOf(text) !== undefined || text.startsWith("//")) return readOutside(text, portal);
  if (text.startsWith("#") && text.length > 1) return { kind: "here", anchor: decode(text.slice(1)) };
  const [, path = "", anchor = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(text) ?? [];
  return path.startsWith("/")
    ? { kind: "portal", path: decode(path), anchor: decode(anchor) }
    : { kind: "broken" };
}

/** The full address of the portal itself is one inside it, by whichever of the two schemes of web addresses. */
function readOutside(text: string, portal: string | undefined): Destination {
  const full = text.startsWith("//") ? `https:${text}` : text;
  if (!URL.canParse(full)) return { kind: "broken" };
  const { protocol, host, pathname, hash } = new URL(full);
  const home = portal !== undefined && URL.canParse(portal) ? new URL(portal) : undefined;
  const base = home?.pathname.replace(/\/*$/, "/") ?? "/";
  if (!/^https?:$/.test(protocol) || host !== home?.host || !pathname.startsWith(base))
    return { kind: "outside" };
  const path = pathname.slice(base.length - 1);
  return { kind: "portal", path: decode(path), anchor: decode(hash.slice(1)) };
}

/** Percent signs as the letters that they stand for, where they stand for any. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text;
  }
}
