import { z } from "astro/zod";

/**
 * The address that a text means for a portal, as browsers write it (WHATWG URL); undefined where the text is no web
 * address, or its path cannot be the base of links: it has letters a-z, digits, `.`, `_`, `~` and `-` only.
 */
export function toPortalAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { protocol, origin, pathname } = new URL(text.trim());
  const path = pathname.replaceAll(/\/{2,}/g, "/").replace(/\/?$/, "/");
  return /^https?:$/.test(protocol) && /^[\w.~/-]*$/.test(path) ? origin + path : undefined;
}

/** Whether an address says no more than where a portal is, in the way in which links will say it. */
export function isPortalAddress(text: string): boolean {
  const written = /^https?:\/\/[^/@\s?#\\]+((?:\/[^\s?#\\]*)?)$/i.exec(text)?.[1];
  if (written === undefined || !URL.canParse(text)) return false;
  return toPortalAddress(text) === new URL(text).origin + written.replace(/\/?$/, "/");
}

/** The address at which the portal is published; its path is the base of all links. */
export const portalAddress = () =>
  z
    .string()
    .trim()
    .refine((text) => URL.canParse(text), { abort: true, params: { problem: "url-syntax" } })
    .refine((text) => /^https?:$/.test(new URL(text).protocol), {
      abort: true,
      params: { problem: "url-scheme" },
    })
    .refine((text) => isPortalAddress(text), { params: { problem: "portal-address" } })
    .meta({ notation: "web-address" });
