import type { APIRoute } from "astro";
import { getPackedDataset } from "#src/directory/query.ts";

/** The directory's rows for lists, tables, maps and downloads made in the browser. */
export const GET: APIRoute = async () => Response.json(await getPackedDataset());
