import type { APIRoute } from "astro";
import { toAtom } from "#src/core/export/atom.ts";
import { getPortalFeed } from "#src/feeds/pages.ts";

/** What is new in the whole portal as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(toAtom(await getPortalFeed()), { headers: { "Content-Type": "application/atom+xml" } });
