import type { PathWithRoute, PrerenderRenderMetadata, RouteData } from "astro";
import { collectPrerenderMetadata, type BaseApp } from "astro/app";
import { trimSlashes } from "./page-file.ts";

/** What a page became: its text where it is HTML, otherwise its bytes; and the pictures that it asks for. */
export type Drawing = { content: string | Uint8Array; metadata: PrerenderRenderMetadata | undefined };

/**
 * Whether a route is asked for with a slash at the end: pages are, and endpoints whose name shows no file extension
 * (`pliki/[...path].ts`), because Astro finds their paths by a pattern that ends in one.
 */
export const endsInSlash = (
  { type, pattern }: Pick<RouteData, "type" | "pattern">,
  pathname: string,
): boolean => type === "page" || !pattern.test(`/${trimSlashes(pathname)}`);

/** The address at which a page or endpoint is asked for, with a slash at the end or without. */
export function toAddress(pathname: string, hasSlash: boolean, site: string, base: string): URL {
  const path = trimSlashes(pathname);
  return new URL(hasSlash && path !== "" ? `${base}${path}/` : base + path, site);
}

/** Draws one page or endpoint; throws what its code throws, and for an answer that is not one. */
export async function drawPath(app: BaseApp, { route }: PathWithRoute, address: URL): Promise<Drawing> {
  const { value, metadata } = await collectPrerenderMetadata(async () => {
    const response = await app.render(new Request(address), { routeData: route });
    if (response.status !== 200 && response.status !== 404)
      throw new Error(`${address.pathname} answers ${response.status}`);
    const isHtml = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    return isHtml ? response.text() : new Uint8Array(await response.arrayBuffer());
  }, app.logger);
  return { content: value, metadata };
}
