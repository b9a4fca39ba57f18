import type { APIRoute } from "astro";
import { toAbsolute } from "#src/core/links/address.ts";
import { getPortal } from "#src/site/query.ts";

/** Every robot may read everything; the sitemaps list the pages of each language (RFC 9309). */
export const GET: APIRoute = async () => {
  const { versions } = await getPortal();
  const sitemaps = versions.map(({ siteUrl }) => `Sitemap: ${toAbsolute("/sitemap-index.xml", siteUrl)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join("")}`);
};
