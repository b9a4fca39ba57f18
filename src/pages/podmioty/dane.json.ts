import type { APIRoute } from "astro";
import { getPackedDataset } from "../../queries/directory.ts";

/** The directory's rows for lists, tables, maps and downloads made in the browser. */
export const GET: APIRoute = async () => Response.json(await getPackedDataset());
