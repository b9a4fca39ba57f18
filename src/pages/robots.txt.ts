import type { APIRoute } from "astro";
import { toAbsolute } from "../i18n/paths.ts";
import { getPortal } from "../queries/portal.ts";

/** Every robot may read everything; the sitemap lists the pages (RFC 9309). */
export const GET: APIRoute = async () => {
  const { siteUrl } = await getPortal();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute("/sitemap-index.xml", siteUrl)}\n`);
};
