import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * Where the portal will be published and in which languages, read before Astro starts.
 * `SITE_URL` overrides `url` of `portal.yaml`; its path becomes the base of all links.
 */
export function readSiteAddress(contentDir: string): SiteAddress {
  const portal = parse(readFileSync(join(contentDir, "portal.yaml"), "utf8")) as {
    url: string;
    languages: string[];
    map?: { pmtiles?: string; raster?: string };
  };
  const { origin, pathname } = new URL(process.env["SITE_URL"] ?? portal.url);
  const layer = portal.map?.pmtiles ?? portal.map?.raster;
  const host = layer && URL.canParse(layer) ? new URL(layer).origin : origin;
  return {
    site: origin,
    base: pathname,
    languages: portal.languages,
    mapHosts: host === origin ? [] : [host],
  };
}

type SiteAddress = {
  site: string;
  base: string;
  languages: string[];
  /** Origins of other hosts from which the map may load its base layer when the visitor agrees; most often none. */
  mapHosts: string[];
};
