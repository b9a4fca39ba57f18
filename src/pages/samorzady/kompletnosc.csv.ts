import type { APIRoute } from "astro";
import { getCoverageCsv } from "../../queries/government-coverage.ts";

/** The table of local governments for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(await getCoverageCsv(), { headers: { "Content-Type": "text/csv;charset=utf-8" } });
