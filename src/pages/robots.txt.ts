import type { APIRoute } from "astro";
import { toAbsolute } from "#src/core/links/address.ts";
import { getPortal } from "#src/site/query.ts";

/** Every robot may read everything; the sitemap lists the pages of all languages (RFC 9309). */
export const GET: APIRoute = async () => {
  const { siteUrl, versions } = await getPortal();
  const sitemap = toAbsolute("/sitemap-index.xml", versions[0]?.siteUrl ?? siteUrl);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
