import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * Where the portal will be published and in which languages, read before Astro starts.
 * `SITE_URL` overrides `url` of `portal.yaml`; its path becomes the base of all links.
 */
export function readSiteAddress(contentDir: string): { site: string; base: string; languages: string[] } {
  const portal = parse(readFileSync(join(contentDir, "portal.yaml"), "utf8")) as {
    url: string;
    languages: string[];
  };
  const address = new URL(process.env["SITE_URL"] ?? portal.url);
  return { site: address.origin, base: address.pathname, languages: portal.languages };
}
