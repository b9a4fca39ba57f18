import type { APIRoute } from "astro";
import { toAtom } from "#src/core/export/atom.ts";
import { getConsultationFeed } from "#src/collections/consultations/feed.ts";

/** News of consultations as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(toAtom(await getConsultationFeed()), { headers: { "Content-Type": "application/atom+xml" } });
