import type { APIRoute } from "astro";
import { packJsonList } from "#src/core/export/packed-json.ts";
import { listHsds } from "#src/directory/hsds-file.ts";

/** The directory as HSDS 3.1 data of Open Referral, packed. */
export const GET: APIRoute = async () =>
  new Response(packJsonList(await listHsds()), { headers: { "content-type": "application/gzip" } });
