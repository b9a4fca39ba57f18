import type { APIRoute } from "astro";
import { getCoverageCsv } from "#src/collections/local-governments/pages.ts";

/** The table of local governments for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(await getCoverageCsv(), { headers: { "Content-Type": "text/csv;charset=utf-8" } });
