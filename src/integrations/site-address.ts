import { join } from "node:path";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import { isPortalAddress } from "#src/core/fields/portal-address.ts";
import { ContentFault } from "#src/core/source/content-fault.ts";

/**
 * Where the portal will be published and in which languages, read before Astro starts. `SITE_URL` overrides `url` of
 * `portal.yaml`; its path becomes the base of all links. `PORTAL_LANGUAGE` chooses the language of development. Throws
 * for an address that cannot be such a base, and for a language that the portal does not have.
 */
export function readSiteAddress(contentDir: string): SiteAddress {
  const portal = readPortal(contentDir);
  const url = process.env["SITE_URL"] ?? portal.url;
  if (!isPortalAddress(url)) throw new SiteUrlFault(url);
  const { origin, pathname } = new URL(url);
  const asked = process.env["PORTAL_LANGUAGE"] ?? portal.languages[0];
  const language = portal.languages.find((known) => known === asked);
  if (!language) throw new ContentFault(join(contentDir, "portal.yaml"), `languages: ${asked}?`);
  const layer = portal.map?.pmtiles ?? portal.map?.raster;
  const host = layer && URL.canParse(layer) ? new URL(layer).origin : origin;
  return {
    site: origin,
    base: pathname.replace(/\/?$/, "/"),
    languages: portal.languages,
    language,
    mapHosts: host === origin ? [] : [host],
  };
}

/** `SITE_URL` cannot be the address of a portal; the message says so in Polish and English, without a stack trace. */
class SiteUrlFault extends Error {
  constructor(url: string) {
    super(
      `SITE_URL „${url}” nie może być adresem portalu. Wpisz np. https://example.org/portal/.\n` +
        `SITE_URL “${url}” cannot be the address of a portal. Write for example https://example.org/portal/.`,
    );
    this.name = "SiteUrlFault";
    this.stack = this.message;
  }
}

type SiteAddress = {
  site: string;
  base: string;
  /** Languages of the portal, the main one first; each other is in its own folder under the base: `/en/`. */
  languages: string[];
  /** The language that development shows, and the main one in builds. */
  language: string;
  /** Origins of other hosts from which the map may load its base layer when the visitor agrees; most often none. */
  mapHosts: string[];
};
