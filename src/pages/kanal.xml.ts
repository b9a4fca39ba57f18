import type { APIRoute } from "astro";
import { toAtom } from "#src/domain/export/atom.ts";
import { getPortalFeed } from "../queries/feeds.ts";

/** What is new in the whole portal as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(toAtom(await getPortalFeed()), { headers: { "Content-Type": "application/atom+xml" } });
