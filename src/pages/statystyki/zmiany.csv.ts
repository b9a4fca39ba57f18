import type { APIRoute } from "astro";
import { getLifeEventsCsv } from "#src/statistics/files.ts";

/** Dated changes in the lives of entities for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(await getLifeEventsCsv(), { headers: { "Content-Type": "text/csv;charset=utf-8" } });
